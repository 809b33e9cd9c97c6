/** Words that mostly tell one type of event where news is of lists: what a reader would bet on, before anything is learnt. */
export const SURE_WORDS: Readonly<Record<string, string>> = {
  '!designation':
    'add addition blacklist blacklisting designate designation place placement include inclusion list listing label brand name identify put declare determine sanction tack insert enter enroll classify deem tag slap join land inscribe newly 列入 列为 纳入 加入 认定 拉黑 新增 列名 上榜 增列 登上 榜上有名 拉入 指定 被列 制裁 贴上 划入',
  '!removal':
    'remove removal delist delisting drop delete deletion strike exclude exclusion clear omit off rescind revoke longer expunge 移出 移除 剔除 除名 删除 摘帽 删去 解除 脱离 除去 摘除 剔出 移离',
  '!redesignation': 'relist relisting redesignate redesignation readd reinstate restore back again anew afresh reimpose 重新列入 再次列入 再度列入 重新 再次 再度 重返 恢复 补回',
  '!proposal':
    'urge ask call petition demand letter press push propose recommend want lobby implore bill legislation amendment introduce request should write seek 敦促 要求 呼吁 致信 致函 法案 建议 议案 促请 联名 提议 主张 修正案',
  '!statement':
    'deny denial reject dispute refute rebut baseless unfounded groundless disagree oppose contest contradict protest insist object untrue dismiss accuse allege condemn denounce decry slam 否认 驳斥 反驳 澄清 反对 毫无 不实 辟谣 谴责 从未 并非 不是 指控 不认同 回应',
  '!no-response':
    'respond reply comment decline unanswered silent silence reach return answer unavailable 置评 回复 答复 沉默 不予置评 未回应 回应 评论',
  '!complaint-filed': 'sue lawsuit suit complaint file challenge court litigation 起诉 状告 提诉 控告 告上 提起 入禀 提告 诉状 起诉书 诉诸',
  '!injunction': 'injunction enjoin block restrain stay bar halt suspend freeze pause tro 禁令 暂停 叫停 限制令 暂缓 禁止',
  '!ruling':
    'rule ruling uphold affirm dismiss judgment vacate overturn annul side strike reverse grant deny reject quash verdict 裁定 判决 驳回 裁决 胜诉 败诉 维持 撤销 推翻 判定',
  '!remand': 'remand reconsider back reexamine revisit return 发回 退回 打回 重审 重新考虑 重新审查 责令 交还',
  '!appeal': 'appeal 上诉 上诉至 不服',
  '!settlement': 'settle settlement agreement deal stipulation truce terms accord 和解 撤诉 达成 了结 和解协议',
  '!rename': 'rename rebrand rename name know moniker 更名 改名 改称 易名 名称 变更 新名称 更正',
  '!law': 'effect sign force effective enact bind law apply kick 生效 施行 签署 实施 颁布',
  '!draft-posted': 'draft post publish upload appear surface leak circulate preview inspection 草案 挂出 挂上 公示 上线 发布 上传',
  '!draft-withdrawn': 'withdraw withdrawal pull retract disappear vanish take remove gone 撤下 撤回 下架 消失 撤稿 撤除',
};
