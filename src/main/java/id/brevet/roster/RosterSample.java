package id.brevet.roster;

import id.brevet.sheet.SheetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A sample sheet to fill in, with one example person. */
class RosterSample {

    private static final int WIDTH = 24;

    private static final List<String> EXAMPLE = List.of(
            "Sari Melati",
            "sari@contoh.id",
            "081234567890",
            "siswa",
            "umum",
            "",
            "",
            "PT Maju Bersama",
            "Depok",
            "1999-05-21",
            "Jl. Melati No. 5, Depok");

    private RosterSample() {}

    static void write(OutputStream out) throws IOException {
        var columns = Arrays.stream(RosterColumn.values())
                .map(it -> new SheetWriter.Column(it.label, WIDTH))
                .toList();
        SheetWriter.write(out, "Pengguna", columns, Stream.of(EXAMPLE));
    }
}
