import { type PhraseTable, phraseSet } from "../phrases.js";
import { vocabularyTable } from "../vocabulary-table.js";
import { type WordSet, wordSet } from "../word-set.js";

/** Words that never belong to a law's name where they follow it. */
export const stops: WordSet = wordSet(
  "này đó trên sau đã được có theo tại thì ngày năm là phải không cho do để khi trong hoặc hay mà nếu như từ đến bằng " +
    "thay hiện nêu nói chưa sẽ vẫn cũng ra mới nhằm gồm cùng quy hết tức thể chỉ nghị tùy ở vào còn ghi tạo nhưng điều khoản điểm khóa khoá kỳ nhé ạ ư",
);
/** Words that make another word of "luật" ("luật sư", "luật gia", "luật lệ"). */
export const compounds: WordSet = wordSet("sư pháp gia lệ khoa chơi");
/**
 * Words before "Luật" that make it a field of study, the name of a body or another word: "Khoa Luật", "Công ty Luật",
 * "Đại học Luật", "thạc sĩ Luật"; "KỶ LUẬT", "QUY LUẬT" in a heading in capitals.
 */
export const fieldWords: WordSet = wordSet("khoa ty học ngành viện sĩ kỷ quy");
/** Words that open a law's name in small letters: laws that amend others. */
export const amending: WordSet = wordSet("sửa bổ thay");
/** Two-syllable verbs and links that end a name: "hướng dẫn", "thi hành", "ban hành", "bãi bỏ", "quy định", "đối với". */
export const stopPairs: () => PhraseTable<true> = vocabularyTable(() =>
  phraseSet([
    "hướng dẫn",
    "thi hành",
    "ban hành",
    "bãi bỏ",
    "quy định",
    "đối với",
    "của chính phủ",
    "của quốc hội",
    "của nước",
    "của bộ",
    "của ủy ban",
    "của hội đồng",
    "nêu rõ",
    "cho phép",
    "và các",
    "và những",
    "và văn bản",
    "và theo",
    "và hướng dẫn",
    "và pháp luật",
    "và quy định",
    "và sửa đổi",
    "và phù hợp",
    "về việc",
    "liên quan",
    "phù hợp",
    "yêu cầu",
    "khi",
    "vào cuộc sống",
    "đang",
    "hợp nhất",
    "trình quốc hội",
    "tiếp tục",
    "đến với",
    "trên địa bàn",
    "với nhiều",
    "với các",
    "với những",
    "vừa",
    "và có",
    "và được",
    "và cơ quan",
    "và chính",
    "và nghị",
    "và người",
    "do quốc hội",
    "giúp",
  ]),
);
