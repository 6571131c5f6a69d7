import { administrativeLists } from "./administrative-lists";
import type { CityBook } from "./city-book";
import { eighthLevels } from "./eighth-levels";
import { eighthLists } from "./eighth-lists";
import { eighthSheets } from "./eighth-sheets";
import { eleventhSheets } from "./eleventh-sheets";
import { fifthLists } from "./fifth-lists";
import { fifthSchedules } from "./fifth-schedules";
import { formsAndBlocks } from "./forms-and-blocks";
import { fourthLists } from "./fourth-lists";
import { fourthSheets } from "./fourth-sheets";
import { furtherBooks } from "./further-books";
import { ninthCards } from "./ninth-cards";
import { ninthForms } from "./ninth-forms";
import { ninthLists } from "./ninth-lists";
import { schedulesAndIndicators } from "./schedules-and-indicators";
import { seventhForms } from "./seventh-forms";
import { seventhLists } from "./seventh-lists";
import { seventhReports } from "./seventh-reports";
import { seventhSchedules } from "./seventh-schedules";
import { sixthLists } from "./sixth-lists";
import { sixthSheets } from "./sixth-sheets";
import { staffLists } from "./staff-lists";
import { tenthLists } from "./tenth-lists";
import { tenthSheets } from "./tenth-sheets";
import { thirdForms } from "./third-forms";
import { thirdLists } from "./third-lists";
import { thirdSchedules } from "./third-schedules";
import { thirteenthForms } from "./thirteenth-forms";
import { thirteenthLevels } from "./thirteenth-levels";
import { thirteenthLists } from "./thirteenth-lists";
import { twelfthSheets } from "./twelfth-sheets";

/** Workbooks of other cities, as unlike one another as cities are. */
export const cityBooks: readonly CityBook[] = [
  ...administrativeLists,
  ...staffLists,
  ...formsAndBlocks,
  ...schedulesAndIndicators,
  ...furtherBooks,
  ...thirdLists,
  ...thirdSchedules,
  ...thirdForms,
  ...fourthLists,
  ...fourthSheets,
  ...fifthLists,
  ...fifthSchedules,
  ...sixthLists,
  ...sixthSheets,
  ...seventhForms,
  ...seventhLists,
  ...seventhReports,
  ...seventhSchedules,
  ...eighthLevels,
  ...eighthLists,
  ...eighthSheets,
  ...ninthCards,
  ...ninthForms,
  ...ninthLists,
  ...tenthLists,
  ...tenthSheets,
  ...eleventhSheets,
  ...twelfthSheets,
  ...thirteenthForms,
  ...thirteenthLevels,
  ...thirteenthLists,
];
