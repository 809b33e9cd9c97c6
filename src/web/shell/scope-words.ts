import { words } from '../strings/words.js';

export const SCOPE_WORDS = words(
  {
    local: 'this machine',
    may: 'May',
    leave: 'Leave',
    lacking: (scope: string) => `This needs the scope “${scope}”, which your key does not have.`,
    read: 'ask',
    screen: 'screen and watch',
    decide: 'decide on matches',
    admin: 'administer',
    analyst: 'analyst',
    reviewer: 'reviewer',
    adminRank: 'administrator',
  },
  {
    local: '本机',
    may: '可以',
    leave: '退出',
    lacking: (scope: string) => `此操作需要“${scope}”权限，您的密钥不具备。`,
    read: '查询',
    screen: '筛查与监测',
    decide: '裁定匹配',
    admin: '管理',
    analyst: '分析员',
    reviewer: '复核员',
    adminRank: '管理员',
  },
);
