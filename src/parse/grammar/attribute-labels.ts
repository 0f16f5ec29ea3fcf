import { type PhraseTable, phraseTable } from "../phrases.js";
import { vocabularyTable } from "../vocabulary-table.js";

/** What an attribute says of a document. */
export type AttributeLabel = "issuer" | "date" | "subject" | "other";

/** Labels of the tables in which legal databases and the official gazette list the attributes of a document. */
export const attributeLabels: () => PhraseTable<AttributeLabel> = vocabularyTable(() =>
  phraseTable<AttributeLabel>([
    ["Cơ quan ban hành", "issuer"],
    ["Cơ quan BH", "issuer"],
    ["Nơi ban hành", "issuer"],
    ["Ngày ban hành", "date"],
    ["Trích yếu", "subject"],
    ["Trích yếu nội dung", "subject"],
    ["Người ký", "other"],
    ["Ngày hiệu lực", "other"],
    ["Ngày có hiệu lực", "other"],
    ["Ngày công báo", "other"],
    ["Số công báo", "other"],
    ["Lĩnh vực", "other"],
    ["Tình trạng hiệu lực", "other"],
    ["Loại văn bản", "other"],
    ["Chức danh", "other"],
  ]),
);
