;;; emacs.el --- Opens a report with Eglot in batch mode, waits for diagnostics, applies a fix.  -*- lexical-binding: t -*-
(require 'package)
(add-to-list 'package-directory-list "/usr/share/emacs/site-lisp/elpa")
(package-initialize)
(require 'eglot)
(require 'flymake)
(require 'json)

(define-derived-mode gongwen-mode text-mode "Gongwen" "Reports.")
(add-to-list 'eglot-server-programs
             `(gongwen-mode . ("node" ,(getenv "GONGWEN_CLI") "lsp" "--stdio")))
(setq eglot-sync-connect 20 eglot-autoshutdown t eglot-send-changes-idle-time 0.05
      flymake-no-changes-timeout 0.1 eglot-confirm-server-initiated-edits nil)

(defun gongwen-wait (test)
  "Let the server speak until TEST holds, at most 15 seconds."
  (let ((end (+ (float-time) 15)) result)
    (while (and (not (setq result (funcall test))) (< (float-time) end))
      (accept-process-output nil 0.05))
    result))

(defun gongwen-rate ()
  "The message about the rate, if there is one."
  (cl-some (lambda (d) (let ((text (flymake-diagnostic-text d)))
                         (and (string-match-p "121÷124" text) text)))
           (flymake-diagnostics)))

(let ((project-find-functions (list (lambda (dir) (cons 'transient dir)))))
  (find-file (getenv "GONGWEN_REPORT"))
  (gongwen-mode)
  (apply #'eglot (eglot--guess-contact))
  (flymake-start)
  (let* ((message (gongwen-wait #'gongwen-rate))
         (symbols (mapcar (lambda (s) (plist-get s :name))
                          (jsonrpc-request (eglot--current-server-or-lose) :textDocument/documentSymbol
                                           (list :textDocument (eglot--TextDocumentIdentifier)))))
         (actions (jsonrpc-request (eglot--current-server-or-lose) :textDocument/codeAction
                                   (list :textDocument (eglot--TextDocumentIdentifier)
                                         :range (list :start (list :line 3 :character 0) :end (list :line 3 :character 40))
                                         :context (list :diagnostics []))))
         (fix (cl-find-if (lambda (a) (string-match-p "97\\.6" (plist-get a :title))) actions)))
    (when fix (eglot--apply-workspace-edit (plist-get fix :edit)))
    (let ((gone (gongwen-wait (lambda () (eglot--signal-textDocument/didChange) (not (gongwen-rate))))))
      (princ (concat "RESULT "
                     (json-encode `((message . ,message) (symbols . ,(vconcat symbols)) (fixed . ,(if fix t :json-false))
                                    (gone . ,(if gone t :json-false))
                                    (text . ,(buffer-substring-no-properties (point-min) (point-max)))))
                     "\n")))
    (set-buffer-modified-p nil)
    (kill-emacs 0)))
