import { confusion } from '../../../../server/src/rules/terms/confusion.js';
import { fixedPhrase } from '../../../../server/src/rules/terms/fixed-phrase.js';
import { outdated } from '../../../../server/src/rules/terms/outdated.js';
import { renamedOrgan } from '../../../../server/src/rules/terms/renamed-organ.js';
import { type BlockCase, checkBlock } from '../../../helpers/rule.js';

const cases =
  (rule: Parameters<typeof checkBlock>[0]) =>
  (line: string, wanted?: BlockCase): void => {
    it(line, () => checkBlock(rule, line, wanted));
  };

describe('terms/confusion', () => {
  const check = cases(confusion);
  check('⟦截止⟧目前，全镇共办结案件32件。', { fixed: ['截至目前，全镇共办结案件32件。'], severity: 'error' });
  check('报名截止时间为5月8日，截至目前已有32人报名。');
  check('执法人员依法办事意识⟦不同程序⟧存在偏差。', { says: '不同程度' });
  check('通过座谈⟦拉进⟧了与群众的距离，工作进一步拉进来。');
  check('云岭市⟦被入选为⟧全省示范城市。', { fixed: ['云岭市入选全省示范城市。'] });
  check('青禾县⟦布署⟧全年工作，⟦惯彻⟧落实会议精神。');
  check('机关予以公开，明确阅读职责，增强产权意识，坚持投资原则，合法制度健全。');
  check('提高⟦法制⟧思维，落实重大执法决定法制审核。', { severity: 'error' });
  check('加强民主法制建设。', { year: 2008 });
  check('加强民主⟦法制⟧建设。', { year: 2022 });
  check('印发《关于布署安全生产工作的通知》。');
  check('文件写道：“要抓紧布署，确保落实到位。”各镇照此执行。');
  check('开展“⟦布署⟧到位”行动。');
  check('既使群众满意，又使企业受益。');
  check('⟦既使⟧遇到困难，工作人员仍坚持上门服务。');
  check('⟦防止⟧类似问题不再发生。');
  check('⟦提升⟧监管执法力度。', { fixed: ['加大监管执法力度。'] });
  check('⟦截至⟧2023年12月底为止，共受理申请15件。', { severity: 'info' });
});

describe('terms/fixed-phrase', () => {
  const check = cases(fixedPhrase);
  check('落实“⟦谁执法,谁普法⟧”责任制。', { fixed: ['落实“谁执法谁普法”责任制。'] });
  check('学习贯彻⟦中央依法治国工作会议⟧精神。', { severity: 'error' });
  check('坚持和发展⟦新时代枫桥经验⟧。', { fixed: ['坚持和发展新时代“枫桥经验”。'] });
  check('坚持和发展⟦“新时代枫桥经验”⟧。');
  check('坚持和发展新时代“枫桥经验”，落实“双随机、一公开”监管。');
  check('深化⟦放管服⟧改革，落实“⟦双随机一公开⟧”监管。');
  check('在“12·4”国家宪法日开展活动。');
  check('在⟦“12.4”⟧国家宪法日开展活动。', { fixed: ['在“12·4”国家宪法日开展活动。'] });
  check('接口升级到“12.4”版。'.replace('“12.4”版', '12.4版'));
  check('习近平新时代中国特色社会主义思想深入人心。');
  check('以⟦习近平新时代中国特色社会主义⟧为指导。', { severity: 'error' });
  check('⟦增强“四个自信”⟧，坚定“四个自信”。');
  check('做到“⟦两个维护⟧”'.replace('“⟦两个维护⟧”', '“两个维护”'));
  check('严格落实⟦三重一大⟧制度，完善“三重一大”清单。');
  check('学好《加强三重一大决策管理的办法》。');
  check('编制⟦十四五⟧规划，十四五个项目完工。');
});

describe('terms/renamed-organ', () => {
  const check = cases(renamedOrgan);
  check('县⟦工商局⟧牵头开展检查。', { year: 2021, says: '市场监督管理局' });
  check('县工商局牵头开展检查，县工商联参加。', { year: 2018 });
  check('县工商局牵头开展检查。', { year: undefined });
  check('原县工商局移交案卷12件。', { year: 2021 });
  check('草原局和⟦国土资源局⟧共同执法。', { year: 2021 });
  check('2017年，市环保局印发方案。', { year: 2021 });
  check('市环保局更名为市生态环境局。', { year: 2021 });
  check('市文化和旅游局、市生态环境局、县农业农村局联合执法。', { year: 2021 });
  check('贯彻党的建设部署，强化文化部署、农业部门协同。', { year: 2021 });
  check('住房和城乡建设部印发通知。', { year: 2021 });
  check('在⟦《法制日报》⟧刊发经验材料。', { year: 2022, fixed: ['在《法治日报》刊发经验材料。'] });
  check('中央党校（国家行政学院）举办培训班。', { year: 2022 });
});

describe('terms/outdated', () => {
  const check = cases(outdated);
  check('对⟦社区服刑人员⟧开展教育。', { year: 2022, fixed: ['对社区矫正对象开展教育。'] });
  check('对社区服刑人员开展教育。', { year: 2019 });
  check('收容教育制度废止后，相关工作平稳衔接。', { year: 2021 });
  check('⟦建国⟧以来，我县法治建设取得长足进步。', { severity: 'warning' });
  check('学习《关于建国以来党的若干历史问题的决议》。');
  check('新村长期坚持开展农村长效管护。');
  check('⟦残废人⟧出行更方便。', { severity: 'error' });
});
