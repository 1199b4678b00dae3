package id.brevet.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.shared.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile sheets are refused soon and in little memory. */
@Tag("slow")
class HostileSheetTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String START = "<worksheet><sheetData>";
    private static final String END = "</sheetData></worksheet>";
    private static final String HEAD = "<row><c t='inlineStr'><is><t>Nama</t></is></c></row>";
    private static final String ROW = "<row><c><v>1</v></c></row>";

    @TempDir
    Path folder;

    @Test
    void everyBombIsRefusedInASmallHeap() throws Exception {
        var bombs = new LinkedHashMap<Path, String>();
        bombs.put(of(crafted(ROW, 1_048_576)), "sheet_too_large");
        bombs.put(of(crafted("<row/>", 1_048_576)), "sheet_too_large");
        bombs.put(of(crafted("<c><v>1</v></c>", 16_384)), "sheet_too_large");
        bombs.put(of(longCell()), "sheet_too_large");
        bombs.put(of(shared("<si><t>" + "x".repeat(499) + "</t></si>", 40_000)), "sheet_too_large");
        bombs.put(of(shared("<si/>", 1_000_000)), "sheet_too_large");
        bombs.put(of(longText()), "0");
        bombs.put(of(rels("<Relationship Id='%d' Type='t' Target='x'/>", 500_000)), "sheet_too_large");
        bombs.put(of(crafted("<row/>", 1_048_576).compressed()), "sheet_too_large");
        bombs.put(of(shared("<!-- " + "x".repeat(1_000) + " -->", 60_000).compressed()), "sheet_too_large");

        var refusals = SmallHeapReader.read(bombs.keySet());

        assertThat(refusals).containsExactlyElementsOf(bombs.values());
    }

    @Test
    void aLargeHonestSheetIsReadInASmallHeap() throws Exception {
        var file = folder.resolve("large.xlsx");
        var columns = Stream.generate(() -> 1).limit(12).toList();
        try (var out = Files.newOutputStream(file)) {
            SheetWriter.write(
                    out,
                    "Besar",
                    IntStream.range(0, 12)
                            .mapToObj(it -> new SheetWriter.Column("K" + it, 20))
                            .toList(),
                    IntStream.range(0, 20_000).mapToObj(row -> columns.stream()
                            .map(it -> "isi " + row * it)
                            .toList()));
        }

        assertThat(SmallHeapReader.read(List.of(file))).containsExactly("20000");
    }

    @Test
    void entitiesAreNotEvenLookedAt() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "SECRET");
        var doctypes = Stream.of(
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file://%s'>]>".formatted(secret),
                "<!DOCTYPE x SYSTEM 'http://127.0.0.1:1/x.dtd'>",
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY e '&a;&a;&a;&a;&a;&a;&a;'>]>");

        assertThat(doctypes).allSatisfy(it -> assertThat(refusal(of(new CraftedWorkbook()
                        .with(SHEET, it + "<worksheet><sheetData><row><c t='str'><v>&e;</v></c></row>" + END))))
                .isEqualTo("sheet_unreadable"));
    }

    @Test
    void whatLiesElsewhereIsLeftThere() throws IOException {
        var odd = "<Relationships><Relationship Id='r0' Type='/x' TargetMode='External' Target='a b|c'/>";
        var inside =
                CraftedWorkbook.relations("worksheet", "worksheets/sheet1.xml").replace("<Relationships>", odd);
        var linked = CraftedWorkbook.sheet(HEAD).with("xl/_rels/workbook.xml.rels", inside);
        var file = new CraftedWorkbook()
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='r1' Type='/worksheet' TargetMode='External'"
                                + " Target='http://127.0.0.1:1/sheet1.xml'/></Relationships>");

        assertThat(refusal(of(file))).isEqualTo("sheet_unreadable");
        assertThat(refusal(of(linked))).isEqualTo("read");
    }

    @Test
    void otherFilesAreNotSheets() throws IOException {
        var old = folder.resolve("old.xls");
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(old)) {
            book.createSheet();
            book.write(out);
        }

        assertThat(refusal(old)).isEqualTo("sheet_unreadable");
        assertThat(refusal(Files.writeString(folder.resolve("a.csv"), "Nama,Email\nBudi,b@c.id\n")))
                .isEqualTo("sheet_unreadable");
        assertThat(refusal(Files.write(folder.resolve("none"), new byte[0]))).isEqualTo("sheet_unreadable");
        assertThat(refusal(of(new CraftedWorkbook()))).isEqualTo("sheet_unreadable");
    }

    @Test
    void nonsenseIsUnreadable() throws IOException {
        var nonsense = Stream.of(
                "<row r='x'/>",
                "<row r='99999999999'/>",
                "<row><c r='ZZZZZZZZZZZZ1'><v>1</v></c></row>",
                "<row><c r='1'><v>1</v></c></row>",
                "<row><c t='s'><v>7</v></c></row>",
                "<row><c t='s'><v>-1</v></c></row>",
                "<row><c><v>one</v></c></row>",
                "<row><c s='-1'><v>1</v></c></row>",
                "<row></c>");

        assertThat(nonsense).allSatisfy(it -> assertThat(refusal(of(CraftedWorkbook.sheet(it))))
                .isEqualTo("sheet_unreadable"));
    }

    @Test
    void twoColumnsOfOneNameAreRefused() throws IOException {
        var named = "<row><c t='str'><v>%s</v></c><c/><c/><c t='str'><v>%s</v></c></row>";

        assertThat(refusal(of(CraftedWorkbook.sheet(named.formatted("Email", " EMAIL ")))))
                .isEqualTo("sheet_duplicate_header");
        assertThat(refusal(of(CraftedWorkbook.sheet(named.formatted("Email", "E-mail")))))
                .isEqualTo("read");
    }

    @Test
    void theLimitsThemselvesAreStillWithinThem() throws IOException {
        var limits = new SheetLimits(2, 2, 4);

        assertThat(refusal(of(crafted(ROW, 2)), limits)).isEqualTo("read");
        assertThat(refusal(of(crafted(ROW, 3)), limits)).isEqualTo("sheet_too_large");
        assertThat(refusal(of(CraftedWorkbook.sheet("<row><c r='B1'><v>1</v></c><c r='C1' s='1'/></row>")), limits))
                .isEqualTo("read");
        assertThat(refusal(of(CraftedWorkbook.sheet("<row><c r='C1'><v>1</v></c></row>")), limits))
                .isEqualTo("sheet_too_large");
        assertThat(refusal(of(CraftedWorkbook.sheet("<row><c><v>1234</v></c></row>")), limits))
                .isEqualTo("read");
        assertThat(refusal(
                        of(CraftedWorkbook.sheet("<row><c t='s'><v>0</v></c></row>")
                                .with("xl/sharedStrings.xml", "<sst><si><t>abc</t><t>de</t></si></sst>")),
                        limits))
                .isEqualTo("sheet_too_large");
    }

    private static CraftedWorkbook crafted(String piece, int times) {
        return new CraftedWorkbook()
                .with("xl/sharedStrings.xml", "<sst><si><t>x</t></si></sst>")
                .with(SHEET, START + HEAD, piece, times, END);
    }

    private static CraftedWorkbook shared(String piece, int times) {
        return CraftedWorkbook.sheet(HEAD).with("xl/sharedStrings.xml", "<sst>", piece, times, "</sst>");
    }

    private static CraftedWorkbook longCell() {
        return new CraftedWorkbook()
                .with(SHEET, START + "<row><c><v>", "1".repeat(1_000), 45_000, "</v></c></row>" + END);
    }

    private static CraftedWorkbook longText() {
        var start = "<sst><si><t>";
        return CraftedWorkbook.sheet(HEAD)
                .with("xl/sharedStrings.xml", start, "x".repeat(1_000), 45_000, "</t></si></sst>");
    }

    private static CraftedWorkbook rels(String piece, int times) {
        return CraftedWorkbook.sheet(HEAD).with("xl/_rels/workbook.xml.rels", "<x>", piece, times, "</x>");
    }

    private Path of(CraftedWorkbook book) throws IOException {
        return book.in(folder);
    }

    private static String refusal(Path file) {
        return refusal(file, new SheetLimits(20_000, 20, 500));
    }

    private static String refusal(Path file, SheetLimits limits) {
        try {
            SheetReader.read(file, limits);
            return "read";
        } catch (Refusal no) {
            return no.code();
        }
    }
}
