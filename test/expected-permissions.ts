import type { MoveName } from "@/core/workflow/moves";
import type { ActiveRole } from "@/core/workflow/standing";

// Written by hand from PRODUCT.md and kept by hand: a wrong policy in the code must not be able to confirm itself here.

/** The people of the matrix. The story belongs to the publicity department. */
export const people = {
  /** Wrote the story. */
  writer: [{ role: "reporter", department: "publicity" }],
  /** Reports for the same department, has not touched the story. */
  colleague: [{ role: "reporter", department: "publicity" }],
  /** Wrote in the story as a reporter and audits for the same department. */
  writingAuditor: [
    { role: "reporter", department: "publicity" },
    { role: "department_auditor", department: "publicity" },
  ],
  stranger: [{ role: "reporter", department: "automotive" }],
  departmentAuditor: [{ role: "department_auditor", department: "publicity" }],
  secondDepartmentAuditor: [{ role: "department_auditor", department: "publicity" }],
  /** Took a photo of the story. */
  photographedAuditor: [{ role: "department_auditor", department: "publicity" }],
  otherAuditor: [{ role: "department_auditor", department: "automotive" }],
  collegeAuditor: [{ role: "college_auditor", department: null }],
  secondCollegeAuditor: [{ role: "college_auditor", department: null }],
  /** Is credited with the story's translation. */
  translatingCollegeAuditor: [{ role: "college_auditor", department: null }],
  /** Signed the department audit wherever that is signed, and also audits for the college. */
  allAuditor: [
    { role: "department_auditor", department: "publicity" },
    { role: "college_auditor", department: null },
  ],
  administrator: [{ role: "administrator", department: null }],
  auditingAdministrator: [
    { role: "administrator", department: null },
    { role: "college_auditor", department: null },
  ],
  nobody: [],
} as const satisfies Record<string, readonly ActiveRole[]>;

/** The columns of the tables below, in two groups: a story before its first release and at its end, and one under correction. */
export const places = [
  ["draft", "returned", "department", "college", "held at department", "held at college"],
  ["rejected", "scheduled", "published", "withdrawn"],
  ["correction: draft", "returned", "department", "college", "held at department", "held at college", "scheduled"],
] as const;

export const answers = {
  Y: "yes",
  "?": "not_found",
  ".": "wrong_state",
  "-": "not_allowed",
  o: "own_work",
  s: "already_signed",
} as const;

export const expected: Record<MoveName, string> = {
  save: `
    writer                     YY.... .... YY.....
    colleague                  YY.... .... YY.....
    writingAuditor             YY.... .... YY.....
    stranger                   ?????? ???? ???????
    departmentAuditor          --.... .... --.....
    secondDepartmentAuditor    --.... .... --.....
    photographedAuditor        --.... .... --.....
    otherAuditor               ?????? ???? ???????
    collegeAuditor             --.... .... --.....
    secondCollegeAuditor       --.... .... --.....
    translatingCollegeAuditor  --.... .... --.....
    allAuditor                 --.... .... --.....
    administrator              --.... .... --.....
    auditingAdministrator      --.... .... --.....
    nobody                     ?????? ???? ???????`,
  submit: `
    writer                     YY.... .... YY.....
    colleague                  --.... .... --.....
    writingAuditor             YY.... .... YY.....
    stranger                   ?????? ???? ???????
    departmentAuditor          --.... .... --.....
    secondDepartmentAuditor    --.... .... --.....
    photographedAuditor        --.... .... --.....
    otherAuditor               ?????? ???? ???????
    collegeAuditor             --.... .... --.....
    secondCollegeAuditor       --.... .... --.....
    translatingCollegeAuditor  --.... .... --.....
    allAuditor                 --.... .... --.....
    administrator              --.... .... --.....
    auditingAdministrator      --.... .... --.....
    nobody                     ?????? ???? ???????`,
  take_back: `
    writer                     ..Y... .... ..Y....
    colleague                  ..-... .... ..-....
    writingAuditor             ..Y... .... ..Y....
    stranger                   ?????? ???? ???????
    departmentAuditor          ..-... .... ..-....
    secondDepartmentAuditor    ..-... .... ..-....
    photographedAuditor        ..-... .... ..-....
    otherAuditor               ?????? ???? ???????
    collegeAuditor             ..-... .... ..-....
    secondCollegeAuditor       ..-... .... ..-....
    translatingCollegeAuditor  ..-... .... ..-....
    allAuditor                 ..-... .... ..-....
    administrator              ..-... .... ..-....
    auditingAdministrator      ..-... .... ..-....
    nobody                     ?????? ???? ???????`,
  amend: `
    writer                     ..--.. .-.. ..--..-
    colleague                  ..--.. .-.. ..--..-
    writingAuditor             ..o-.. .-.. ..o-..-
    stranger                   ?????? ???? ???????
    departmentAuditor          ..Y-.. .-.. ..Y-..-
    secondDepartmentAuditor    ..Y-.. .-.. ..Y-..-
    photographedAuditor        ..o-.. .-.. ..o-..-
    otherAuditor               ?????? ???? ???????
    collegeAuditor             ..-Y.. .Y.. ..-Y..Y
    secondCollegeAuditor       ..-Y.. .Y.. ..-Y..Y
    translatingCollegeAuditor  ..-o.. .o.. ..-o..o
    allAuditor                 ..YY.. .Y.. ..YY..Y
    administrator              ..--.. .-.. ..--..-
    auditingAdministrator      ..--.. .-.. ..--..-
    nobody                     ?????? ???? ???????`,
  approve: `
    writer                     ..-... .... ..-....
    colleague                  ..-... .... ..-....
    writingAuditor             ..o... .... ..o....
    stranger                   ?????? ???? ???????
    departmentAuditor          ..Y... .... ..Y....
    secondDepartmentAuditor    ..Y... .... ..Y....
    photographedAuditor        ..o... .... ..o....
    otherAuditor               ?????? ???? ???????
    collegeAuditor             ..-... .... ..-....
    secondCollegeAuditor       ..-... .... ..-....
    translatingCollegeAuditor  ..-... .... ..-....
    allAuditor                 ..Y... .... ..Y....
    administrator              ..-... .... ..-....
    auditingAdministrator      ..-... .... ..-....
    nobody                     ?????? ???? ???????`,
  release: `
    writer                     ...-.. .-.. ...-..-
    colleague                  ...-.. .-.. ...-..-
    writingAuditor             ...-.. .-.. ...-..-
    stranger                   ?????? ???? ???????
    departmentAuditor          ...-.. .-.. ...-..-
    secondDepartmentAuditor    ...-.. .-.. ...-..-
    photographedAuditor        ...-.. .-.. ...-..-
    otherAuditor               ?????? ???? ???????
    collegeAuditor             ...Y.. .Y.. ...Y..Y
    secondCollegeAuditor       ...Y.. .Y.. ...Y..Y
    translatingCollegeAuditor  ...o.. .o.. ...o..o
    allAuditor                 ...s.. .Y.. ...s..Y
    administrator              ...-.. .-.. ...-..-
    auditingAdministrator      ...-.. .-.. ...-..-
    nobody                     ?????? ???? ???????`,
  schedule: `
    writer                     ...-.. .-.. ...-..-
    colleague                  ...-.. .-.. ...-..-
    writingAuditor             ...-.. .-.. ...-..-
    stranger                   ?????? ???? ???????
    departmentAuditor          ...-.. .-.. ...-..-
    secondDepartmentAuditor    ...-.. .-.. ...-..-
    photographedAuditor        ...-.. .-.. ...-..-
    otherAuditor               ?????? ???? ???????
    collegeAuditor             ...Y.. .Y.. ...Y..Y
    secondCollegeAuditor       ...Y.. .Y.. ...Y..Y
    translatingCollegeAuditor  ...o.. .o.. ...o..o
    allAuditor                 ...s.. .Y.. ...s..Y
    administrator              ...-.. .-.. ...-..-
    auditingAdministrator      ...-.. .-.. ...-..-
    nobody                     ?????? ???? ???????`,
  return: `
    writer                     ..---- .-.. ..-----
    colleague                  ..---- .-.. ..-----
    writingAuditor             ..o-o- .-.. ..o-o--
    stranger                   ?????? ???? ???????
    departmentAuditor          ..Y-Y- .-.. ..Y-Y--
    secondDepartmentAuditor    ..Y-Y- .-.. ..Y-Y--
    photographedAuditor        ..o-o- .-.. ..o-o--
    otherAuditor               ?????? ???? ???????
    collegeAuditor             ..-Y-Y .Y.. ..-Y-YY
    secondCollegeAuditor       ..-Y-Y .Y.. ..-Y-YY
    translatingCollegeAuditor  ..-o-o .o.. ..-o-oo
    allAuditor                 ..YYYY .Y.. ..YYYYY
    administrator              ..---- .-.. ..-----
    auditingAdministrator      ..---- .-.. ..-----
    nobody                     ?????? ???? ???????`,
  return_to_department: `
    writer                     ...-.- .-.. ...-.--
    colleague                  ...-.- .-.. ...-.--
    writingAuditor             ...-.- .-.. ...-.--
    stranger                   ?????? ???? ???????
    departmentAuditor          ...-.- .-.. ...-.--
    secondDepartmentAuditor    ...-.- .-.. ...-.--
    photographedAuditor        ...-.- .-.. ...-.--
    otherAuditor               ?????? ???? ???????
    collegeAuditor             ...Y.Y .Y.. ...Y.YY
    secondCollegeAuditor       ...Y.Y .Y.. ...Y.YY
    translatingCollegeAuditor  ...o.o .o.. ...o.oo
    allAuditor                 ...Y.Y .Y.. ...Y.YY
    administrator              ...-.- .-.. ...-.--
    auditingAdministrator      ...-.- .-.. ...-.--
    nobody                     ?????? ???? ???????`,
  hold: `
    writer                     ..--.. .... ..--...
    colleague                  ..--.. .... ..--...
    writingAuditor             ..o-.. .... ..o-...
    stranger                   ?????? ???? ???????
    departmentAuditor          ..Y-.. .... ..Y-...
    secondDepartmentAuditor    ..Y-.. .... ..Y-...
    photographedAuditor        ..o-.. .... ..o-...
    otherAuditor               ?????? ???? ???????
    collegeAuditor             ..-Y.. .... ..-Y...
    secondCollegeAuditor       ..-Y.. .... ..-Y...
    translatingCollegeAuditor  ..-o.. .... ..-o...
    allAuditor                 ..YY.. .... ..YY...
    administrator              ..--.. .... ..--...
    auditingAdministrator      ..--.. .... ..--...
    nobody                     ?????? ???? ???????`,
  resume: `
    writer                     ....-- .... ....--.
    colleague                  ....-- .... ....--.
    writingAuditor             ....o- .... ....o-.
    stranger                   ?????? ???? ???????
    departmentAuditor          ....Y- .... ....Y-.
    secondDepartmentAuditor    ....Y- .... ....Y-.
    photographedAuditor        ....o- .... ....o-.
    otherAuditor               ?????? ???? ???????
    collegeAuditor             ....-Y .... ....-Y.
    secondCollegeAuditor       ....-Y .... ....-Y.
    translatingCollegeAuditor  ....-o .... ....-o.
    allAuditor                 ....YY .... ....YY.
    administrator              ....-- .... ....--.
    auditingAdministrator      ....-- .... ....--.
    nobody                     ?????? ???? ???????`,
  reject: `
    writer                     ..---- .... ..----.
    colleague                  ..---- .... ..----.
    writingAuditor             ..o-o- .... ..o-o-.
    stranger                   ?????? ???? ???????
    departmentAuditor          ..Y-Y- .... ..Y-Y-.
    secondDepartmentAuditor    ..Y-Y- .... ..Y-Y-.
    photographedAuditor        ..o-o- .... ..o-o-.
    otherAuditor               ?????? ???? ???????
    collegeAuditor             ..-Y-Y .... ..-Y-Y.
    secondCollegeAuditor       ..-Y-Y .... ..-Y-Y.
    translatingCollegeAuditor  ..-o-o .... ..-o-o.
    allAuditor                 ..YYYY .... ..YYYY.
    administrator              ..---- .... ..----.
    auditingAdministrator      ..---- .... ..----.
    nobody                     ?????? ???? ???????`,
  correct: `
    writer                     ...... ..Y. .......
    colleague                  ...... ..Y. .......
    writingAuditor             ...... ..Y. .......
    stranger                   ?????? ???? ???????
    departmentAuditor          ...... ..-. .......
    secondDepartmentAuditor    ...... ..-. .......
    photographedAuditor        ...... ..-. .......
    otherAuditor               ?????? ???? ???????
    collegeAuditor             ...... ..Y. .......
    secondCollegeAuditor       ...... ..Y. .......
    translatingCollegeAuditor  ...... ..Y. .......
    allAuditor                 ...... ..Y. .......
    administrator              ...... ..-. .......
    auditingAdministrator      ...... ..Y. .......
    nobody                     ?????? ???? ???????`,
  drop_correction: `
    writer                     ...... .... YY.....
    colleague                  ...... .... --.....
    writingAuditor             ...... .... YY.....
    stranger                   ?????? ???? ???????
    departmentAuditor          ...... .... --.....
    secondDepartmentAuditor    ...... .... --.....
    photographedAuditor        ...... .... --.....
    otherAuditor               ?????? ???? ???????
    collegeAuditor             ...... .... --.....
    secondCollegeAuditor       ...... .... --.....
    translatingCollegeAuditor  ...... .... --.....
    allAuditor                 ...... .... --.....
    administrator              ...... .... --.....
    auditingAdministrator      ...... .... --.....
    nobody                     ?????? ???? ???????`,
  withdraw: `
    writer                     ...... ..-. -------
    colleague                  ...... ..-. -------
    writingAuditor             ...... ..-. -------
    stranger                   ?????? ???? ???????
    departmentAuditor          ...... ..-. -------
    secondDepartmentAuditor    ...... ..-. -------
    photographedAuditor        ...... ..-. -------
    otherAuditor               ?????? ???? ???????
    collegeAuditor             ...... ..Y. YYYYYYY
    secondCollegeAuditor       ...... ..Y. YYYYYYY
    translatingCollegeAuditor  ...... ..Y. YYYYYYY
    allAuditor                 ...... ..Y. YYYYYYY
    administrator              ...... ..-. -------
    auditingAdministrator      ...... ..Y. YYYYYYY
    nobody                     ?????? ???? ???????`,
};
