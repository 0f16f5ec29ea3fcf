import { describe, expect, it } from "vitest";
import {
  coreRegistry,
  createRegistry,
  findDocumentType,
  findLaws,
  findPlenums,
  findProvince,
  findTenure,
  findUnits,
  loadFullRegistry,
  type Registry,
  registryVersion,
} from "../../src/registry/index.js";

const full = await loadFullRegistry();
const tables = [
  "documentTypes",
  "numberShapes",
  "organs",
  "provinces",
  "namedLaws",
  "partyCongresses",
  "plenums",
  "assemblyTerms",
] as const;

describe("the registries", () => {
  it("has a version of the data that is a day", () => {
    expect(registryVersion).toMatch(/^\d{4}\.\d{2}\.\d{2}$/);
    expect([coreRegistry.version, full.version]).toEqual([registryVersion, registryVersion]);
  });

  it("keeps the core small: types and shapes only", () => {
    expect(tables.filter((table) => coreRegistry[table].length > 0)).toEqual(["documentTypes", "numberShapes"]);
  });

  it("loads every table of the full one", () => {
    for (const table of tables) expect(full[table].length, table).toBeGreaterThan(13);
  });

  it("gives every row a source and says whether it is confirmed", () => {
    for (const table of tables) {
      for (const row of full[table]) {
        expect(row.source.length, table).toBeGreaterThan(2);
        expect(typeof row.confirmed, table).toBe("boolean");
      }
    }
  });

  it("is plain JSON data", () => {
    expect(JSON.parse(JSON.stringify(full))).toEqual(full);
  });
});

describe("createRegistry", () => {
  const plan = {
    ...(findDocumentType(coreRegistry, "plan") as NonNullable<ReturnType<typeof findDocumentType>>),
    en: "Scheme of work",
  };
  const own = { ...plan, id: "lessonPlan", vi: "Giáo án", codes: ["GA"], source: "Quy chế của trường" };

  it("replaces a row of the same key in its place and puts new ones at the end", () => {
    const merged = createRegistry(coreRegistry, { documentTypes: [own, plan] });
    const ids = coreRegistry.documentTypes.map((row) => row.id);
    expect(merged.documentTypes.map((row) => row.id)).toEqual([...ids, "lessonPlan"]);
    expect(findDocumentType(merged, "plan")?.en).toBe("Scheme of work");
    expect(findDocumentType(merged, "GA")?.vi).toBe("Giáo án");
  });

  it("changes neither argument and shares the tables that nothing is added to", () => {
    const before = JSON.stringify(coreRegistry);
    const additions = { documentTypes: [own] };
    const merged = createRegistry(coreRegistry, additions);
    expect(JSON.stringify(coreRegistry)).toBe(before);
    expect(additions.documentTypes).toEqual([own]);
    expect(merged.numberShapes).toBe(coreRegistry.numberShapes);
    expect(findDocumentType(coreRegistry, "GA")).toBeNull();
  });

  it("is the registry itself when nothing is added, and the same when it is merged with itself", () => {
    expect(createRegistry(full, {})).toEqual(full);
    const { version: _, ...rows } = full;
    expect(createRegistry(full, rows)).toEqual(full);
  });

  it("names its parts in the version", () => {
    expect(createRegistry(createRegistry(coreRegistry, { version: "a" }), { version: "b" }).version).toBe(
      `${registryVersion}+a+b`,
    );
  });

  it("tells a law from a resolution of the same number, and laws without a number by name and year", () => {
    const law = (
      findLaws(full, { number: "26/2008/QH12" }) as Registry["namedLaws"]
    )[0] as Registry["namedLaws"][number];
    const merged = createRegistry(full, {
      namedLaws: [
        { ...law, type: "resolution", name: "Nghị quyết về quy hoạch" },
        { ...law, number: null, year: 2099 },
      ],
    });
    expect(merged.namedLaws.length).toBe(full.namedLaws.length + 2);
    expect(findLaws(merged, { number: "26/2008/QH12" }).map((row) => row.type)).toEqual(["law", "resolution"]);
  });
});

describe("findDocumentType", () => {
  it.each([
    ["plan", "plan"],
    ["KH", "plan"],
    ["Kế hoạch", "plan"],
    ["KẾ HOẠCH", "plan"],
    ["ke\u0302\u0301 hoạch", "plan"], // decomposed
    ["Plan", "plan"],
    ["QĐ", "decision"],
    ["Công điện hoả tốc", "telegram"], // alias, old tone placement
    ["TCVN", "standardTcvn"],
    ["Bộ luật", "code"],
  ])("finds %s: %s", (key, id) => {
    expect(findDocumentType(coreRegistry, key)?.id).toBe(id);
  });

  it.each(["", " ", "K", "kh", "XYZ", "Kế", "Kế hoạch số", "constructor", "__proto__"])("does not know %j", (key) => {
    expect(findDocumentType(coreRegistry, key)).toBeNull();
  });

  it.each([
    ["SL", { on: "1947-09-04" }, "edict"],
    ["SL", { on: "2021-01-01" }, "copyOfCopy"],
    ["QĐ", { regime: "party" }, "decision"],
    ["TT", { regime: "party" }, "circularNotice"],
    ["TT", { regime: "state" }, "circular"],
    ["TT", { regime: "court" }, null],
    ["GN", { on: "2020-03-04" }, "memorandum"],
    ["GN", { on: "2020-03-05" }, null],
    ["UN", { on: "2019-01-01" }, "mandate"],
    ["UN", { on: "2021-01-01" }, null],
  ] as const)("finds %s with %j: %s", (key, options, id) => {
    expect(findDocumentType(coreRegistry, key, options)?.id ?? null).toBe(id);
  });

  it("finds every row by its id and by each of its words", () => {
    for (const row of coreRegistry.documentTypes) {
      expect(findDocumentType(coreRegistry, row.id)?.id).toBe(row.id);
      for (const word of [row.vi, ...row.viAliases]) {
        const found = findDocumentType(coreRegistry, word);
        expect(found !== null && [found.vi, ...found.viAliases, ...found.codes].includes(word), word).toBe(true);
      }
    }
  });
});

describe("findUnits", () => {
  const ids = (query: Parameters<typeof findUnits>[1]): string[] => findUnits(full, query).map((unit) => unit.id);

  it.each([
    [{ id: "ministry-of-finance" }, ["ministry-of-finance"]],
    [{ code: "BTC" }, ["ministry-of-finance"]],
    [{ code: "BGD&ĐT" }, ["ministry-of-education-and-training"]],
    [{ name: "Bộ GD&ĐT" }, ["ministry-of-education-and-training"]],
    [{ name: "BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI" }, ["ministry-of-labour"]],
    [{ name: "Uỷ ban Thường vụ Quốc hội" }, ["national-assembly-standing-committee"]],
    [{ name: "Toà án nhân dân tối cao" }, ["supreme-peoples-court"]],
    [{ code: "TW" }, ["central-committee", "politburo", "secretariat"]],
    [{ code: "TW", name: "Bộ Chính trị" }, ["politburo"]],
    [{ code: "BTC", name: "Bộ Y tế" }, []],
    [{ code: "BNNPTNT", on: "2025-02-28" }, ["ministry-of-agriculture-and-rural-development"]],
    [{ code: "BNNPTNT", on: "2025-03-01" }, []],
    [{ code: "XYZ" }, []],
    [{ name: "Bộ Phép thuật" }, []],
    [{ id: "no-such-body" }, []],
  ])("%j", (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it.each([
    [{ name: "UBND tỉnh Sơn La" }, "peoples-committee:son-la", "Ủy ban nhân dân tỉnh Sơn La"],
    [
      { name: "ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH" },
      "peoples-committee:ho-chi-minh",
      "Ủy ban nhân dân thành phố Hồ Chí Minh",
    ],
    [{ name: "HĐND tỉnh Hoà Bình" }, "peoples-council:hoa-binh", "Hội đồng nhân dân tỉnh Hòa Bình"],
    [{ name: "Thành uỷ Hà Nội" }, "city-party-committee:ha-noi", "Thành ủy Hà Nội"],
    [{ name: "Thành ủy TPHCM" }, "city-party-committee:ho-chi-minh", "Thành ủy Thành phố Hồ Chí Minh"],
    [
      { name: "Ban Tuyên giáo Thành ủy Hà Nội" },
      "city-party-propaganda-board:ha-noi",
      "Ban Tuyên giáo Thành ủy Hà Nội",
    ],
    [
      { name: "Ban Thường vụ Tỉnh ủy Gia Lai" },
      "provincial-party-standing-board:gia-lai",
      "Ban Thường vụ Tỉnh ủy Gia Lai",
    ],
    [
      { name: "Sở GD&ĐT tỉnh Điện Biên" },
      "department-of-education-and-training:dien-bien",
      "Sở Giáo dục và Đào tạo tỉnh Điện Biên",
    ],
    [{ name: "Tỉnh ủy Bắc Ninh" }, "provincial-party-committee:bac-ninh", "Tỉnh ủy Bắc Ninh"], // until 19/9/2026
    [{ name: "Thành ủy Bắc Ninh", on: "2026-11-22" }, "city-party-committee:bac-ninh", "Thành ủy Bắc Ninh"],
    [
      { id: "peoples-committee:bac-ninh", on: "2026-01-01" },
      "peoples-committee:bac-ninh",
      "Ủy ban nhân dân tỉnh Bắc Ninh",
    ],
    [
      { id: "peoples-committee:bac-ninh", on: "2026-11-22" },
      "peoples-committee:bac-ninh",
      "Ủy ban nhân dân thành phố Bắc Ninh",
    ],
  ])("puts the body of a place together: %j", (query, id, name) => {
    expect(findUnits(full, query).map((unit) => [unit.id, unit.name])).toEqual([[id, name]]);
  });

  it.each([
    [{ name: "Tỉnh ủy Hà Nội" }], // a city has a Thành ủy
    [{ name: "Thành ủy Sơn La" }],
    [{ name: "Tỉnh ủy Bắc Ninh", on: "2026-11-22" }], // a city by then
    [{ name: "UBND tỉnh Hà Giang", on: "2026-01-01" }], // part of Tuyên Quang
    [{ name: "Ban Tuyên giáo Thành ủy Hà Nội", on: "2026-01-01" }], // Ban Tuyên giáo và Dân vận by then
    [{ name: "UBND huyện Ba Tri" }], // no list of districts
    [{ name: "UBND tỉnh" }], // which one?
    [{ id: "peoples-committee:atlantis" }],
    [{ id: "ministry-of-finance:ha-noi" }],
  ])("knows none for %j", (query) => {
    expect(findUnits(full, query)).toEqual([]);
  });

  it("finds every body by its id, each of its names and each of its codes, on a day of its life", () => {
    for (const row of full.organs) {
      const on = row.validity.to ?? row.validity.from ?? "2024-06-15";
      expect(findUnits(full, { id: row.id, on })).toEqual([row]);
      for (const name of [row.name, ...row.shortNames])
        expect(
          findUnits(full, { name, on }).map((unit) => unit.id),
          name,
        ).toContain(row.id);
      for (const code of [...row.codes, ...row.codeVariants]) expect(findUnits(full, { code, on })).toContain(row);
    }
  });

  it("finds every body of every province that it puts together by the name it gives it", () => {
    for (const place of full.provinces) {
      const on = place.validTo ?? "2026-11-22";
      const id = `peoples-committee:${place.slug}`;
      const [unit] = findUnits(full, { id, on });
      expect(unit?.jurisdiction).toBe(place.fullName);
      expect(findUnits(full, { name: unit?.name as string, on })).toEqual([unit]);
    }
  });
});

describe("findLaws", () => {
  const numbers = (query: Parameters<typeof findLaws>[1]): (string | null)[] =>
    findLaws(full, query).map((law) => law.number);

  it.each([
    [{ name: "Luật Đất đai năm 2013" }, ["45/2013/QH13"]],
    [{ name: "Luật Đất đai 2013" }, ["45/2013/QH13"]],
    [{ name: "LUẬT ĐẤT ĐAI", year: 2013 }, ["45/2013/QH13"]],
    [{ name: "Luật Đất đai" }, ["13/2003/QH11", "45/2013/QH13", "31/2024/QH15"]],
    [{ name: "BLDS 2015" }, ["91/2015/QH13"]],
    [{ name: "Luật Trật tự an toàn giao thông đường bộ 2024" }, ["36/2024/QH15"]], // comma left out
    [{ name: "Hiến pháp năm 2013" }, [null]],
    [{ number: "26/2008/QH12" }, ["26/2008/QH12"]],
    [{ number: "26/2008/QH12", year: 2009 }, []],
    [{ name: "Luật Đất đai năm 1890" }, []],
    [{ name: "Luật Rừng" }, []],
    [{ name: "" }, []],
  ])("%j", (query, expected) => {
    expect(numbers(query)).toEqual(expected);
  });

  it.each([
    ["Luật Đất đai", "2004-06-30", "13/2003/QH11"],
    ["Luật Đất đai", "2014-06-30", "13/2003/QH11"], // passed, not yet in force
    ["Luật Đất đai", "2014-07-01", "45/2013/QH13"],
    ["Luật Đất đai", "2024-08-01", "31/2024/QH15"],
    ["Luật Bảo hiểm xã hội", "2025-06-30", "58/2014/QH13"],
    ["Luật Bảo hiểm xã hội", "2025-07-01", "41/2024/QH15"],
    ["Luật Tổ chức chính quyền địa phương", "2025-06-15", "65/2025/QH15"],
    ["Luật Tổ chức chính quyền địa phương", "2025-06-16", "72/2025/QH15"],
    ["Luật Hộ tịch", "2026-11-22", "60/2014/QH13"], // the new one takes effect in 2027
    ["Luật Ban hành văn bản quy phạm pháp luật", "2016-06-30", "17/2008/QH12"],
    ["Luật Ban hành văn bản quy phạm pháp luật", "2025-04-01", "64/2025/QH15"],
  ])("%s on %s is %s", (name, on, number) => {
    expect(numbers({ name, on })).toEqual([number]);
  });

  it.each([
    ["Luật Giao thông đường bộ", "2025-01-01"], // two laws of other names
    ["Luật Phá sản", "2026-03-01"],
    ["Luật Đất đai", "1990-01-01"], // older ones are not in the table
  ])("knows none in force for %s on %s", (name, on) => {
    expect(numbers({ name, on })).toEqual([]);
  });

  it("finds every law by its name with its year, and by its number", () => {
    for (const law of full.namedLaws) {
      expect(findLaws(full, { name: `${law.name} năm ${law.year}` })).toContain(law);
      if (law.number !== null) expect(findLaws(full, { number: law.number })).toContain(law);
    }
  });
});

describe("findProvince", () => {
  it.each([
    [{ name: "Hà Nội" }, "ha-noi"],
    [{ name: "Thủ đô Hà Nội" }, "ha-noi"],
    [{ name: "Hanoi" }, "ha-noi"],
    [{ name: "TP.HCM" }, "ho-chi-minh-2025"],
    [{ name: "thành phố Hồ Chí Minh", on: "2020-01-01" }, "ho-chi-minh"],
    [{ name: "Bà Rịa – Vũng Tàu" }, "ba-ria-vung-tau"],
    [{ name: "Đắc Lắc", on: "2020-01-01" }, "dak-lak"],
    [{ name: "Lào Cai" }, "lao-cai-2025"],
    [{ id: "lao-cai" }, "lao-cai"], // the row
    [{ id: "lao-cai", on: "2026-01-01" }, "lao-cai-2025"], // the slug
    [{ name: "Thừa Thiên - Huế" }, "thua-thien-hue"],
    [{ name: "tỉnh Quảng Ninh" }, "quang-ninh"],
    [{ name: "Quảng Ninh" }, "quang-ninh-2026"],
    [{ name: "Đồng Nai", kind: "province" }, "dong-nai-2025"],
    [{ code: "24", on: "2026-01-01" }, "bac-ninh-2025"],
    [{ name: "tỉnh Hải Phòng" }, null],
    [{ name: "Thừa Thiên Huế", on: "2025-01-01" }, null],
    [{ name: "Atlantis" }, null],
    [{ name: "" }, null],
  ] as const)("%j is %s", (query, id) => {
    expect(findProvince(full, query)?.id ?? null).toBe(id);
  });
});

describe("findTenure and findPlenums", () => {
  it.each([
    [{ body: "party", on: "2017-10-25" }, "XII"],
    [{ body: "party", on: "2022-06-16" }, "XIII"],
    [{ body: "party", on: "2026-01-22" }, "XIII"], // the day before the first plenum
    [{ body: "party", on: "2026-01-23" }, "XIV"],
    [{ body: "party", ordinal: 11 }, "XI"],
    [{ body: "party", ordinal: "XIV", on: "2020-01-01" }, null],
    [{ body: "party", on: "1930-02-03" }, null],
    [{ body: "assembly", on: "2015-06-22" }, "XIII"],
    [{ body: "assembly", on: "2026-11-22" }, "XVI"],
    [{ body: "assembly", ordinal: "XVII" }, null],
  ] as const)("%j is khóa %s", (query, roman) => {
    expect(findTenure(full, query)?.roman ?? null).toBe(roman);
  });

  it("leaves no day between two terms", () => {
    for (const body of ["party", "assembly"] as const) {
      for (let ordinal = 2; ordinal <= 14; ordinal += 1) {
        const term = findTenure(full, { body, ordinal });
        const before = findTenure(full, { body, ordinal: ordinal - 1 });
        expect(Date.parse(term?.from ?? "") - Date.parse(before?.to ?? ""), `${body} ${ordinal}`).toBe(86_400_000);
      }
    }
  });

  it.each([
    [{ term: 13, number: 4 }, ["2021-10-04"]],
    [{ term: 8, number: 6 }, ["1998-10-13", "1999-01-25"]],
    [{ term: 8, number: 6, session: 2 }, ["1999-01-25"]],
    [{ on: "1987-04-11" }, ["1987-04"]], // only the month is known
    [{ on: "2021-10-08" }, []],
    [{ term: 13, number: 40 }, []],
  ])("%j began on %j", (query, starts) => {
    expect(findPlenums(full, query).map((plenum) => plenum.start)).toEqual(starts);
  });
});
