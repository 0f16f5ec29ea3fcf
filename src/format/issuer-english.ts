import { foldUnitName } from "../model/fold-unit-name.js";

/** English names of central bodies, as official translations write them behind "of the" (state/organs.json). */
export const centralBodies: Readonly<Record<string, string>> = {
  "quốc hội": "National Assembly",
  "ủy ban thường vụ quốc hội": "National Assembly Standing Committee",
  "chủ tịch nước": "President",
  "chính phủ": "Government",
  "thủ tướng chính phủ": "Prime Minister",
  "văn phòng chính phủ": "Government Office",
  "văn phòng quốc hội": "Office of the National Assembly",
  "tòa án nhân dân tối cao": "Supreme People's Court",
  "hội đồng thẩm phán tòa án nhân dân tối cao": "Council of Judges of the Supreme People's Court",
  "viện kiểm sát nhân dân tối cao": "Supreme People's Procuracy",
  "kiểm toán nhà nước": "State Audit Office of Vietnam",
  "thanh tra chính phủ": "Government Inspectorate",
  "ngân hàng nhà nước việt nam": "State Bank of Vietnam",
  "bộ quốc phòng": "Ministry of National Defence",
  "bộ công an": "Ministry of Public Security",
  "bộ ngoại giao": "Ministry of Foreign Affairs",
  "bộ nội vụ": "Ministry of Home Affairs",
  "bộ tư pháp": "Ministry of Justice",
  "bộ tài chính": "Ministry of Finance",
  "bộ công thương": "Ministry of Industry and Trade",
  "bộ nông nghiệp và môi trường": "Ministry of Agriculture and Environment",
  "bộ xây dựng": "Ministry of Construction",
  "bộ văn hóa, thể thao và du lịch": "Ministry of Culture, Sports and Tourism",
  "bộ khoa học và công nghệ": "Ministry of Science and Technology",
  "bộ giáo dục và đào tạo": "Ministry of Education and Training",
  "bộ y tế": "Ministry of Health",
  "bộ dân tộc và tôn giáo": "Ministry of Ethnic Minorities and Religions",
};
/**
 * The English name of an issuing body.
 *
 * @param issuer - its Vietnamese name as written.
 * @returns for example "Government"; `null` where no official translation is known.
 */
export function englishIssuer(issuer: string): string | null {
  return centralBodies[foldUnitName(issuer)] ?? null;
}
