import { figure, h2, p, ul } from "../body";
import { tell } from "../demo-story";

// The papers and sites named here are inventions: no real paper is made to say what it did not say.

export const media = [
  tell({
    key: "meiti-juji-2026-10",
    by: "lizhuo",
    path: "published",
    startedAt: "2026-11-02T10:10:00",
    language: "zh",
    column: "in-the-media",
    title: "十月媒体看柳职：技能大赛、新品评测和一间晚十点关门的实验室",
    summary: "本月共有九家媒体报道我校，以下摘录其中五则。",
    tags: ["媒体摘要"],
    photos: ["chen-siyi"],
    body: [
      p(
        "10月，校外媒体对我校的报道集中在三个话题：自治区技能大赛、螺蛳粉新品评测和新启用的机器人实验室。宣传部对各篇报道中的数字作了核对，与事实有出入的已请媒体更正。",
      ),
      figure("river-hills", "柳江十月", "江水绕过几座青山", "陈思怡"),
      h2("报道摘录"),
      ul(
        "《龙城晚读》10月19日第4版：两名机电专业学生从一个没有压实的端子说起，讲了金奖背后的两百页“失误单”。",
        "《桂中职教》10月22日：介绍实训中心仓库管理员蓝志华，称“仓库也是课堂”。",
        "《食安周刊》10月29日：关注减盐螺蛳粉的盲评方法，认为请老街坊参加品评值得推广。",
        "“江畔新闻”客户端10月13日：以短视频介绍机器人实验室，播放量二十六万次。",
        "《青年技工》第10期：刊登我校教师蒙海峰的文章，谈怎样按小时而不是按台数规划实验室。",
      ),
      h2("更正"),
      p("《龙城晚读》10月19日报道把参赛人数写作十五人，实为十二人，该报已于21日更正。"),
      p("欢迎各学院提供线索。转载、引用请注明出处，剪报存宣传部资料室，可供查阅。"),
    ],
  }),
  tell({
    key: "zhuanzai-xiuqiao-de-ren",
    by: "chenchen",
    path: "published",
    startedAt: "2026-09-28T09:00:00",
    words: { departmentRemark: "已取得《桂中职教》书面同意，文字未作改动。" },
    language: "zh",
    column: "in-the-media",
    kicker: "转载",
    title: "修桥的人从这里毕业",
    summary: "转自《桂中职教》2026年9月25日。",
    source: "《桂中职教》",
    repostedFrom: "《桂中职教》2026年9月25日第2版，经编辑部同意转载",
    tags: ["转载", "校友"],
    photos: ["chen-siyi"],
    body: [
      p(
        "柳州多桥。江在城里拐了一个大弯，桥便一座接一座。每年汛期过后，有一支十一个人的队伍沿着这些桥走一遍，敲、听、量、记，其中七个人毕业于同一所学校。",
      ),
      figure("river-hills", "桥梁检测队工作的江段", "江水绕过几座青山", "陈思怡"),
      p(
        "领队韦志强2008年毕业，学的是数控。他说，入行靠的不是专业，是老师教的一个习惯：量一次不算数，量三次才动笔。桥上的裂缝用头发丝来比，差一根头发，结论就不一样。",
      ),
      p(
        "队里最年轻的是去年毕业的陆晓琪，负责把无人机拍下的照片拼成一张完整的桥底图。她第一次上桥时腿软，韦志强没有催，让她先在桥头数了一上午过往的车。",
      ),
      p("这支队伍有一本手写的册子，记着每座桥每年的毛病，已经写到第十四本。扉页上有一行字：桥不会说话，替它记着。"),
    ],
  }),
  tell({
    key: "evening-paper-visits-printing-center",
    by: "lizhuo",
    path: "correction_in_audit",
    startedAt: "2026-11-03T11:25:00",
    words: {
      reason: "The hospital asks us to say that the printed parts are models for practice, not implants.",
      change: {
        from: "parts that surgeons use in operations",
        to: "models of bone on which surgeons practise before operations",
      },
      correctionNote:
        "An earlier version said that surgeons use the printed parts in operations. They are models for practice and are not used on patients.",
    },
    language: "en",
    column: "in-the-media",
    title: "An evening paper spends a day at the 3D Printing Center",
    summary: "What a reporter from outside noticed between the first layer and the last.",
    eventDate: "2026-10-30",
    tags: ["3D printing", "media"],
    photos: ["he-caiting"],
    body: [
      p(
        "On October 30 a reporter and a photographer of the Longcheng Evening Reader came to see how long a morning is at the 3D Printing Center. They stayed until the evening, because the part they wanted to photograph was not finished earlier.",
      ),
      figure(
        "three-d-printer",
        "Layer 611 of 940, at three in the afternoon",
        "A printer builds up a small part layer by layer",
        "He Caiting",
      ),
      p(
        "The article, a full page on November 1, follows four orders through the room: a handle for a bus, a mould for moon cakes, a gear that is no longer made, and a set of parts that surgeons use in operations at a hospital in the city. Each order is run by two students, who talk to the customer themselves.",
      ),
      p(
        "The reporter liked the shelf of failures best. Parts that warped, split or came loose are kept with a note of the cause. “It is the only library I know,” she wrote, “in which every book ends badly and everyone is glad to have read it.”",
      ),
      p("The page can be read in the periodicals room of the library, under the letter L."),
    ],
  }),
];
