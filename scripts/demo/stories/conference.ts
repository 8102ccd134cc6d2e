import { figure, p } from "../body";
import { tell } from "../demo-story";

// The conference of the model page in sentences of our own. Speakers and posts are as the page names them; the Chinese
// forms of their names are ours, since the page gives romanised ones only.

export const conference = [
  tell({
    key: "vocational-education-conference-2023",
    by: "lizhuo",
    path: "published",
    startedAt: "2023-03-09T16:10:00",
    words: {
      departmentRemark:
        "Names, posts and the number of delegations compared with the programme. All seven photos are credited.",
      collegeRemark: "Agreed for release.",
    },
    language: "en",
    column: "college-news",
    kicker: "Vocational education",
    title: "Guangxi’s vocational educators meet at LVTC to plan the next step for industrial colleges",
    summary:
      "The 2023 regional working conference on vocational education and a meeting to promote industrial colleges were held at LVTC on March 9, in the hall and online.",
    eventDate: "2023-03-09",
    seniorEditor: "yanglin",
    tags: ["conference", "industrial colleges", "Guangxi"],
    photos: ["chenchen", "xiao-antong", "he-caiting", "chen-siyi"],
    body: [
      p(
        "Liuzhou Vocational and Technical College (LVTC) was host on March 9 to the 2023 Working Conference on Vocational Education of Guangxi Zhuang Autonomous Region, which met together with an on-site meeting to promote the building of industrial colleges. The regional Department of Education called the conference, the Liuzhou Municipal Education Bureau organised it and LVTC helped to run it. Some delegates sat in the hall; others followed by video.",
      ),
      figure(
        "conference-hall",
        "The conference hall on the morning of March 9",
        "Rows of delegates face a long platform in a conference hall",
        "Chen Chen",
      ),
      p(
        "Speeches were given by Huang Xiongbiao, Deputy Secretary of the Party Leadership Group of the regional Department of Education and its Deputy Director and First-level Inspector, and by Lu Liuping, Deputy Mayor of Liuzhou. Qin Zhuangcai, Chief of the Department’s Division of Vocational and Adult Education, took the chair. For the college, Liu Zilin, Secretary of the LVTC Party Committee, and Gan Jinming, President of LVTC, attended with other leaders. They were joined by officials from 14 prefectural and municipal education departments and by representatives of nearly 100 vocational colleges and secondary vocational schools.",
      ),
      p(
        "The conference placed its work under the decisions of the 20th National Congress of the Communist Party of China and under the revised Vocational Education Law. Huang Xiongbiao looked back first: on one year, and then on ten. Over the year, he reported, schools had better conditions, a more sensible spread of programmes, stronger teaching staff and closer ties with the places they serve. Over the decade the region had completed the outline of its vocational system and raised the quality of what is taught in it.",
      ),
      figure(
        "speaker-one",
        "Huang Xiongbiao sets out the tasks for the year",
        "A speaker in a dark suit reads from notes at a lectern",
        "Chen Chen",
      ),
      p(
        "His list of tasks began with the education of character and went on to teaching itself. He asked colleges to pool good resources through the region’s four major projects, to fill vacant teaching posts, and to let quality be judged from inside and from outside, with stronger schools helping weaker ones. Programmes should answer to industry and look beyond the region’s borders, he said, and projects paid for by foreign loans should be brought to a sound conclusion.",
      ),
      p(
        "Lu Liuping described how the city has brought education and training into its industrial parks and has arranged programmes around the trades that are changing fastest there: car making, new forms of manufacturing and new energy. The result, the Deputy Mayor said, is the beginning of a system with Liuzhou’s own stamp, in which government leads and industry and teaching grow together. She added that the city is ready to carry more of the region’s reform.",
      ),
      figure(
        "speaker-two",
        "Lu Liuping speaks for the city of Liuzhou",
        "A speaker stands at a lectern with a microphone in front of her",
        "Xiao Antong",
      ),
      p(
        "Six speakers then compared their experience: the education bureaus of Liuzhou and Qinzhou, LVTC, Guangxi Modern Polytechnic College, Nanning First Vocational and Technical School and Ping Nan Secondary Vocational Technical School. Pan Xuyang, Secretary of the Education Work Committee of the CPC Liuzhou Municipal Committee and Secretary of the Party Leadership Group and Director of the Liuzhou Municipal Education Bureau, gave a keynote on how a modern vocational system can serve local growth. He traced the steps by which Liuzhou enlarged its stock of good schools, and promised quicker work on joining teaching with industry and with science.",
      ),
      figure(
        "speaker-three",
        "Pan Xuyang delivers a keynote speech",
        "A speaker turns from the lectern towards a screen",
        "He Caiting",
      ),
      p(
        "Gan Jinming gave the college’s own account. LVTC ties three chains together, those of education, industry and innovation, and its industrial colleges are where they meet. He drew three lessons. Programmes should grow out of the industries that stand around the college; each industrial college needs rules that fit its trade and a name that people know; and depth of teaching has to follow, because a partnership on paper trains nobody. The President said that LVTC aims to bring its industrial colleges into the first rank in the country.",
      ),
      figure(
        "speaker-four",
        "Gan Jinming presents the experience of LVTC",
        "A speaker gestures with an open hand beside a lectern",
        "Chen Siyi",
      ),
      p(
        "In the afternoon the delegates split into five groups. They discussed the morning’s speeches and walked through the School of Luosifen Industry, the 3D Printing Center, the Engineering Practice Center and the Intelligent Manufacturing Empowerment Center, where classes were at work.",
      ),
      figure(
        "round-table",
        "One of the five groups in discussion",
        "Delegates sit around a table with papers before them",
        "He Caiting",
      ),
      figure(
        "workshop-visit",
        "Delegates visit a training workshop",
        "A group of visitors stands beside machines in a workshop",
        "Chen Siyi",
      ),
    ],
  }),
  tell({
    key: "quanqu-zhiye-jiaoyu-gongzuo-huiyi-2023",
    by: "lizhuo",
    path: "published",
    startedAt: "2023-03-09T17:40:00",
    translationOf: "vocational-education-conference-2023",
    words: { departmentRemark: "人名、职务、单位已逐一核对，与英文稿一致。", collegeRemark: "同意发布。" },
    language: "zh",
    column: "college-news",
    kicker: "职业教育",
    title: "2023年全区职业教育工作会议暨产业学院建设现场推进会在我校召开",
    summary: "3月9日，全区职业教育工作会议暨产业学院建设现场推进会以线下与线上结合的方式在柳州职业技术学院举行。",
    eventDate: "2023-03-09",
    seniorEditor: "yanglin",
    tags: ["职业教育", "产业学院", "会议"],
    photos: ["chenchen", "xiao-antong", "he-caiting", "chen-siyi"],
    body: [
      p(
        "3月9日，2023年广西壮族自治区职业教育工作会议暨产业学院建设现场推进会在柳州职业技术学院举行，部分代表通过视频参会。会议由自治区教育厅主办，柳州市教育局承办，柳州职业技术学院协办。",
      ),
      figure("conference-hall", "会议现场", "会场内代表面向主席台就座", "陈晨"),
      p(
        "自治区教育厅党组副书记、副厅长、一级巡视员黄雄彪，柳州市副市长卢柳萍到会讲话，自治区教育厅职业教育与成人教育处处长覃壮才主持会议。学院党委书记刘子林、院长甘金明及其他校领导，14个设区市教育部门有关负责人，近百所高职院校和中职学校的代表参加会议。",
      ),
      p(
        "会议围绕学习贯彻党的二十大精神和新修订的职业教育法展开。黄雄彪回顾了过去一年和近十年的工作。他说，一年来，全区职业学校办学条件继续改善，专业布局更趋合理，教师队伍和服务能力有了新的提高；十年间，职业教育体系逐步健全，优质资源不断增加。",
      ),
      figure("speaker-one", "黄雄彪部署年度工作", "一位讲话人在发言席前看稿讲话", "陈晨"),
      p(
        "谈到下一步任务，他把立德树人放在首位，要求各校依托“四大工程”用好优质资源，配齐专业教师，把校内自评与校外评价结合起来，开展校际帮扶；专业要跟着产业走，开放合作要有广西特色，国外贷款项目要善始善终，经得起验收。",
      ),
      p(
        "卢柳萍介绍，近年来柳州把教育培训资源引向产业园区，围绕汽车、新型制造和新能源调整专业设置，初步形成了政府引导、产教融合的柳州做法。她表示，柳州愿在全区职业教育改革中承担更多任务。",
      ),
      figure("speaker-two", "卢柳萍讲话", "一位讲话人站在话筒前", "肖安童"),
      p(
        "柳州市教育局、钦州市教育局、柳州职业技术学院、广西现代职业技术学院、南宁市第一职业技术学校、平南县中等职业技术学校在会上作了交流。柳州市委教育工委书记，市教育局党组书记、局长潘旭阳以产教融合与现代职教体系为题作主旨发言，介绍了柳州扩充优质职教资源、建设本地职教体系的过程，并表示将加快产教融合、科教融汇的步伐。",
      ),
      figure("speaker-three", "潘旭阳作主旨发言", "一位发言人转身看向大屏幕", "何彩婷"),
      p(
        "甘金明在主旨发言中讲了学院办产业学院的三点体会：一是扎根本地，专业建在产业链上；二是机制先行，每个产业学院都要有合乎行业实际的规矩和叫得响的牌子；三是往深里做，把合作落到课堂和车间。他说，学院将以产业学院为载体，把教育链、产业链、创新链拧在一起，争取走在全国前列。",
      ),
      figure("speaker-four", "甘金明介绍学院做法", "一位发言人在发言席旁伸手示意", "陈思怡"),
      p(
        "当天下午，与会代表分五组讨论，并到螺蛳粉产业学院、3D打印中心、工程实践中心、智能制造赋能中心等处参观，看了正在进行的实训课。",
      ),
      figure("round-table", "分组讨论", "代表围坐桌前讨论", "何彩婷"),
      figure("workshop-visit", "代表参观实训车间", "参观者站在车间设备旁", "陈思怡"),
    ],
  }),
];
