#!/usr/bin/env python3
"""Checks an archive of reports on a Dask cluster: partitions of files go to the workers, each of which
streams them through `gongwen lint --stdin-jsonl`; the results are joined into one report in the order of the files.

A partition whose worker dies is run again elsewhere. Results are kept by partition, so nothing is lost or doubled.
Workers read the files themselves: the archive must be at the same place for all of them.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

from dask.distributed import Client, as_completed


def read(path):
    """The text of a file, or None where it is neither UTF-8 nor GB18030."""
    data = Path(path).read_bytes()
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def failed(path, code, message):
    return {"path": path, "profile": None, "error": {"code": code, "message": message}, "findings": []}


def check(command, paths):
    """Runs on a worker: one line of results for each path, in their order."""
    texts, results = [], {}
    for path in paths:
        try:
            text = read(path)
        except OSError as error:
            results[path] = failed(path, "io", str(error))
            continue
        if text is None:
            results[path] = failed(path, "encoding", "UTF-8 / GB18030")
        else:
            texts.append({"path": path, "text": text})
    stream = "".join(json.dumps(item, ensure_ascii=False) + "\n" for item in texts)
    done = subprocess.run(
        [*command, "lint", "--stdin-jsonl", "--fail-on", "never", "--jobs", "1"],
        input=stream, stdout=subprocess.PIPE, encoding="utf-8", check=False,
    )
    if done.returncode not in (0, 2):
        raise RuntimeError(f"gongwen ended with {done.returncode}")
    for line in done.stdout.splitlines():
        result = json.loads(line)
        results[result["path"]] = result
    return [results[path] for path in paths]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--scheduler", required=True, help="address, as in tcp://127.0.0.1:8786")
    parser.add_argument("--out", required=True, help="file for the joined report")
    parser.add_argument("--size", type=int, default=200, help="files in a partition")
    parser.add_argument("--command", nargs="+", default=["gongwen"], help="the command on the workers")
    parser.add_argument("--list", required=True, help="file with one path a line")
    options = parser.parse_args()

    paths = [line for line in Path(options.list).read_text(encoding="utf-8").splitlines() if line.strip()]
    partitions = [paths[i : i + options.size] for i in range(0, len(paths), options.size)]
    joined = {}
    with Client(options.scheduler) as client:
        futures = {
            client.submit(check, options.command, part, key=f"gongwen-{i}", retries=3): i
            for i, part in enumerate(partitions)
        }
        for future in as_completed(futures):
            joined[futures[future]] = future.result()
            print(f"{len(joined)}/{len(partitions)}", file=sys.stderr, flush=True)

    files = [result for i in range(len(partitions)) for result in joined[i]]
    report = {"schema": "gongwen-lint/1", "files": files}
    Path(options.out).write_text(json.dumps(report, ensure_ascii=False), encoding="utf-8")
    errors = sum(1 for file in files if file["error"])
    findings = sum(len(file["findings"]) for file in files)
    print(f"{len(files)} files, {findings} findings, {errors} failed")
    return 2 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
