import { figure, h2, h3, p, rule } from "../body";
import { tell } from "../demo-story";

// The long read: forty paragraphs, to see how a page carries them.

export const campusDay = [
  tell({
    key: "one-weekday-on-campus",
    by: "lizhuo",
    path: "published",
    startedAt: "2026-10-16T11:00:00",
    words: { departmentRemark: "Long, and worth it. Everyone named has read their part.", collegeRemark: "Released." },
    language: "en",
    column: "campus-life",
    kicker: "The long read",
    title: "One weekday on campus, from the first lamp to the last",
    summary:
      "Seventeen hours at the college on an ordinary Wednesday in October, in the company of people who keep it going.",
    eventDate: "2026-10-14",
    tags: ["campus", "long read"],
    text: ["lizhuo", "mo-xiaoyun"],
    photos: ["chenchen", "he-caiting", "xiao-antong"],
    seniorEditor: "yanglin",
    body: [
      p(
        "The day begins with a key. At ten past five on Wednesday, October 14, Lu Meiying opens the teaching kitchen of the School of Luosifen Industry, turns on one lamp and lights one ring. The pot holds eighty litres. It will be asked for at half past eleven, and soup does not hurry.",
      ),
      p(
        "She is alone with the fan for twenty minutes. Then the delivery comes: bones, ginger, a sack of river snails that clicks as it is put down. She counts nothing aloud and notes everything, because at nine a class will ask her what each bowl costs.",
      ),
      p(
        "Outside it is dark, and the hills on the far bank can only be guessed at. A runner passes the window, then two more. The fourth is the deputy head of Logistics, who runs to see which street lamps are out. This morning there are three.",
      ),
      h2("Six o’clock: bread and buses"),
      p(
        "In the first canteen the steamers have been on since four. The kitchen makes 5,200 buns on a weekday and 3,000 on a Sunday, and the baker, who has been here for eleven years, has stopped believing that anyone sleeps in on Sundays. They eat later, he says, and twice.",
      ),
      p(
        "The first shuttle leaves at ten to seven. Its driver knows who is missing. When the girl with the cello case was not at the stop last week, he waited for forty seconds, which is all that the timetable can bear, and saw her come round the corner.",
      ),
      figure("campus-gate", "The gate shortly before seven", "The campus gate with trees behind it", "Chen Chen"),
      p(
        "At the gate two guards write down the numbers of delivery vans. One of them, a retired bus mechanic, hears a worn belt in the milk van and tells the driver. The driver says that he knows. Both of them laugh, and the van goes in squealing.",
      ),
      p(
        "By a quarter past seven the path from the dormitories is full. Nobody walks in the middle of it, since the middle belongs to those who are late.",
      ),
      h2("Eight o’clock: the first lesson"),
      p(
        "The bell of the college is a recording of a bell. It was made in 2004 in a village school in Sanjiang and includes, if one listens for it, half a second of a rooster.",
      ),
      h3("In the welding hall"),
      p(
        "Sixteen booths, sixteen blue lights behind the curtains. Nong Guohua walks along them without looking in. At booth nine he stops, goes back two steps and taps on the frame. The hiss behind the curtain shortens into a crackle, and he walks on.",
      ),
      p(
        "The boy in booth nine, Pan Weilong, has been welding for six weeks. His first seam stands on the shelf above him with the date on it. He calls it the caterpillar. He is not allowed to throw it away.",
      ),
      figure(
        "workshop-visit",
        "Between two lessons in the workshop",
        "People stand between machines in a workshop",
        "Chen Chen",
      ),
      h3("In room 407"),
      p(
        "Four floors up, Liang Jing teaches writing to future logistics managers. Today’s exercise is a letter to a customer whose goods have been lost. The first drafts are full of regret. She asks how many of them say where the goods are. None does.",
      ),
      p(
        "They begin again. By the end of the lesson the best letter has four sentences. The class votes on whether it is rude. Nineteen find that it is, twenty-three that it is the only one they would wish to receive.",
      ),
      h3("In the dark"),
      p(
        "The tasting room of the food analysts is lit in red. Twenty students sit in twenty cubicles with a spoon each and are silent. It is the quietest lesson of the day, and the only one in which looking is forbidden.",
      ),
      p(
        "One cup in each row is plain water with a little salt. Finding it is the real examination. Today eleven find it.",
      ),
      rule(),
      h2("Ten o’clock: the people between"),
      p(
        "A college is taught by its teachers and kept by others. In the basement of the Engineering Practice Center Lan Zhihua hands out screws. In the boiler house a man called Uncle Zhou, who is nobody’s uncle, reads five gauges every half hour and has done so for fourteen winters.",
      ),
      p(
        "In the infirmary it is the season of sore throats. The doctor sees thirty-one students before noon. Four of them have a sore throat because they were shouting at a basketball game, and she tells them so.",
      ),
      p(
        "The post room, next door, has 1,900 parcels. It used to have a shelf for letters. The shelf is still there, and in October there are eleven letters on it, nine of them to the same young man from Baise. He collects them on Fridays, all together.",
      ),
      p(
        "On the third floor of the administration building Yan Hong is moving an examination. Room 310 has been given to two of them at once. She makes seven telephone calls, none longer than a minute, and in the end it is the dance hall that gives way.",
      ),
      h2("Noon"),
      p(
        "At half past eleven the soup is ready. The line at the teaching kitchen is made up of those who know. A bowl costs eight yuan and comes with a slip of paper on which to write one sentence. The slips are read aloud in the afternoon lesson, without names.",
      ),
      figure("luosifen", "Eight yuan and one sentence", "A bowl of noodles in red broth", "He Caiting"),
      p("“Too polite,” says one of the slips today. The class takes a while to find out that it is about the chilli."),
      p(
        "Between half past twelve and two the campus rests. Shutters go down, and even the sparrows on the wires leave gaps. In the reading room people sleep on their folded arms beside books on hydraulics, and the librarian walks on the outer edge of her shoes.",
      ),
      p(
        "On the bench outside, a first-year student telephones her grandmother. She has to describe the weather twice, because the first time it sounded like a complaint. It is 27 degrees and still, she says, and the osmanthus is out.",
      ),
      p(
        "Only the 3D Printing Center makes a sound, a thin singing like a mosquito in another room. A machine there is building a gear for a loom that has been out of production since 1978. It began yesterday and will be finished at about four.",
      ),
      p(
        "Two students watch over it in turns. Huang Qihang, whose turn it is, is eating rice from a box and reading aloud from a manual for a radio. Nobody has asked him to read aloud. The machine, he says, works better when it has company.",
      ),
      h2("Two o’clock: practice"),
      p(
        "The afternoon belongs to the hands. In workshop 2 of the School of Automotive Engineering a class stands round a car and does nothing. It has been disconnected, and for ten minutes nobody may touch it. They recite the rules. At minute eight somebody always asks whether it is over.",
      ),
      p("“It is over when it is over,” says Lu Jianhua, and the class says it with him."),
      figure("car-lift", "Ten minutes are up in workshop 2", "A car on a lift with students beneath it", "Chen Chen"),
      p(
        "In the robotics laboratory an arm has been taught to pour tea. It pours well. It does not yet know when the cup is full, and the floor has been mopped twice.",
      ),
      p(
        "In the hotel training rooms forty beds are being made for the third time. A coin is dropped on each sheet. If it bounces, the bed may be slept in, though nobody ever sleeps there. The coin has been the same since the programme began: one jiao, from 1991.",
      ),
      p(
        "The gear is finished at ten past four. Huang Qihang takes it out, still warm, and turns it under the lamp. One tooth of sixty-two is a hair too thick. He writes it down, puts the gear on the shelf of failures and begins again. It will be Friday.",
      ),
      h2("Five o’clock: the field"),
      p(
        "When the shadow of the library reaches the long-jump pit, the day’s classes are over. The field fills from its edges: first the people who stretch, then those who talk, and at last the runners.",
      ),
      figure("sports-field", "The field after five", "A running track around a green field", "Xiao Antong"),
      p(
        "The women’s tug-of-war team of the automotive school practises on a tree. The tree, a camphor planted in the year of the college’s foundation, has been examined by the gardeners, who put a mat round it and asked only that the team should change sides every week.",
      ),
      p(
        "On the steps an old man reads the newspaper to his wife. They have no connection with the college. They live opposite, she explains, and in their flat there is no evening sun.",
      ),
      h2("Seven o’clock: the second day"),
      p(
        "At seven a second college begins. It is older, and comes by motorcycle. Some 340 people from the factories and shops of the city take evening classes here: book-keeping, electrical work, the care of old people. Their helmets stand in rows along the corridor like fruit.",
      ),
      p(
        "Qin Lan, who is forty-four, sells shoes by day and is learning to wire a house. Her reason is simple. The electrician who came to her flat explained everything to her husband, and her husband was asleep.",
      ),
      p(
        "Next door a class practises lifting. One student lies in the bed, two lift, and the one who has been lifted says where it hurt. Then they change places. The teacher, a nurse for thirty years, has them do it once with their eyes covered, so that they learn to say what they are about to do.",
      ),
      figure("library", "The reading room at nine in the evening", "Shelves and lamps in a library", "Xiao Antong"),
      p(
        "The library is full until ten. On the third floor there are 212 seats and, tonight, 209 people. The three free seats are under the ventilator that drips.",
      ),
      p(
        "At a table by the window a group prepares a case for a debate on whether luosifen should be less pungent for export. Those who must argue in favour have asked to sit with their backs to the kitchen.",
      ),
      h2("Eleven o’clock: the last lamp"),
      p(
        "At half past ten the shuttle brings back the last of the evening laboratories. The driver is a different one, and he too looks round for the cello case. It is there, on the back seat, belted in.",
      ),
      p(
        "In Dormitory 7 Qin Xiulian hangs the last but four of her 324 keys on its nail. She knows whose the four are. Three of them are on the stairs already; the fourth is on a night shift at the factory and has left a note.",
      ),
      p(
        "One lamp remains, in the teaching kitchen. The big pot has been scoured and stands upside down. Lu Meiying’s evening colleague reads the day’s slips once more, puts the one about politeness into her pocket, and turns off the light. In five hours somebody will need the key.",
      ),
    ],
  }),
];
