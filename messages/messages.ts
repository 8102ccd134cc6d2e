import authEn from "./en/auth.json";
import deskEn from "./en/desk.json";
import feedsEn from "./en/feeds.json";
import editorEn from "./en/editor.json";
import findEn from "./en/find.json";
import inboxEn from "./en/inbox.json";
import legacyEn from "./en/legacy.json";
import intakeEn from "./en/intake.json";
import photosEn from "./en/photos.json";
import registryEn from "./en/registry.json";
import reviewEn from "./en/review.json";
import settingsEn from "./en/settings.json";
import siteEn from "./en/site.json";
import reportsEn from "./en/reports.json";
import remarksEn from "./en/remarks.json";
import noticesEn from "./en/notices.json";
import absenceEn from "./en/absence.json";
import planEn from "./en/plan.json";
import wordsEn from "./en/words.json";
import workEn from "./en/work.json";
import authZh from "./zh/auth.json";
import deskZh from "./zh/desk.json";
import feedsZh from "./zh/feeds.json";
import editorZh from "./zh/editor.json";
import findZh from "./zh/find.json";
import inboxZh from "./zh/inbox.json";
import legacyZh from "./zh/legacy.json";
import intakeZh from "./zh/intake.json";
import photosZh from "./zh/photos.json";
import registryZh from "./zh/registry.json";
import reviewZh from "./zh/review.json";
import settingsZh from "./zh/settings.json";
import siteZh from "./zh/site.json";
import reportsZh from "./zh/reports.json";
import remarksZh from "./zh/remarks.json";
import noticesZh from "./zh/notices.json";
import absenceZh from "./zh/absence.json";
import planZh from "./zh/plan.json";
import wordsZh from "./zh/words.json";
import workZh from "./zh/work.json";

const en = {
  words: wordsEn,
  site: siteEn,
  find: findEn,
  auth: authEn,
  desk: deskEn,
  editor: editorEn,
  feeds: feedsEn,
  inbox: inboxEn,
  intake: intakeEn,
  legacy: legacyEn,
  registry: registryEn,
  reports: reportsEn,
  review: reviewEn,
  settings: settingsEn,
  photos: photosEn,
  remarks: remarksEn,
  notices: noticesEn,
  absence: absenceEn,
  plan: planEn,
  work: workEn,
};

export type Messages = typeof en;

/** Every sentence of the newsroom, by language and by the part of the house that says it. */
export const messages: { en: Messages; zh: Messages } = {
  en,
  zh: {
    words: wordsZh,
    site: siteZh,
    find: findZh,
    auth: authZh,
    desk: deskZh,
    editor: editorZh,
    feeds: feedsZh,
    inbox: inboxZh,
    intake: intakeZh,
    legacy: legacyZh,
    registry: registryZh,
    reports: reportsZh,
    review: reviewZh,
    settings: settingsZh,
    photos: photosZh,
    remarks: remarksZh,
    notices: noticesZh,
    absence: absenceZh,
    plan: planZh,
    work: workZh,
  },
};
