package id.brevet.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbook put together part by part, as no spreadsheet would write it. */
class CraftedWorkbook {

    interface Part {
        void to(OutputStream out) throws IOException;
    }

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private int level = Deflater.NO_COMPRESSION;

    CraftedWorkbook() {
        with("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        with(
                "xl/_rels/workbook.xml.rels",
                relations("worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml"));
        with(
                "xl/workbook.xml",
                "<workbook xmlns:r='%s'><sheets><sheet name='A' r:id='r1'/></sheets></workbook>".formatted(RELATION));
        with("xl/sharedStrings.xml", "<sst/>");
    }

    static CraftedWorkbook sheet(String data) {
        var whole = "<worksheet><sheetData>" + data + "</sheetData></worksheet>";
        return new CraftedWorkbook().with("xl/worksheets/sheet1.xml", whole);
    }

    CraftedWorkbook with(String name, String text) {
        return with(name, out -> out.write(text.getBytes(UTF_8)));
    }

    CraftedWorkbook with(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    /** Compressed strongly, as zip bombs are. */
    CraftedWorkbook compressed() {
        level = Deflater.BEST_COMPRESSION;
        return this;
    }

    /** Part with a start, a piece that is repeated, and an end. */
    CraftedWorkbook with(String name, String start, String piece, int times, String end) {
        return with(name, out -> {
            out.write(start.getBytes(UTF_8));
            for (int i = 0; i < times; i++) {
                out.write(piece.getBytes(UTF_8));
            }
            out.write(end.getBytes(UTF_8));
        });
    }

    Path in(Path folder) throws IOException {
        var file = Files.createTempFile(folder, "crafted", ".xlsx");
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            zip.setLevel(level);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().to(zip);
                zip.closeEntry();
            }
        }
        return file;
    }

    static String relations(String... typesAndTargets) {
        var text = new StringBuilder("<Relationships>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            text.append("<Relationship Id='r%d' Type='%s' Target='%s'/>"
                    .formatted(i / 2 + 1, RELATION + typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return text.append("</Relationships>").toString();
    }
}
