-- The reasons a newsroom begins with; its administrators change the list as they like.
INSERT INTO reason (id, zh, en, position, retired, version) VALUES
  ('facts', '有事实或数据需要核实', 'A fact or figure needs checking', 0, false, 1),
  ('names', '人名、职务或单位与规范写法不一致', 'A name, post or unit is not in its approved form', 1, false, 1),
  ('pictures', '图片或图片说明有误或缺少', 'A picture or its caption is wrong or missing', 2, false, 1),
  ('credits', '作者、摄影或来源署名不全', 'Writer, photographer or source is not fully credited', 3, false, 1),
  ('wording', '文字表述或标点需要修改', 'Wording or punctuation needs mending', 4, false, 1),
  ('structure', '结构或篇幅需要调整', 'Order or length needs work', 5, false, 1),
  ('confidentiality', '含有不宜公开的内容', 'It holds something that must not be made public', 6, false, 1),
  ('consent', '尚未征得所涉及人员同意', 'Somebody named or pictured has not agreed yet', 7, false, 1),
  ('links', '链接失效或指向有误', 'A link is dead or leads astray', 8, false, 1),
  ('timing', '消息过时或不宜此时发布', 'Out of date, or the wrong moment for it', 9, false, 1),
  ('place', '不属于本栏目或本语种', 'Belongs in another column or language', 10, false, 1);
