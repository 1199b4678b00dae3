package id.brevet.roster;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a sheet of people: the heading of our sample first, then other accepted headings. */
enum RosterColumn {
    NAME("Nama lengkap", "nama", "name"),
    EMAIL("Email", "alamat email", "e-mail"),
    PHONE("Telepon", "nomor telepon", "no hp", "hp", "whatsapp", "wa", "phone"),
    ROLE("Peran", "role", "role type"),
    GROUP("Kelompok", "group", "group type"),
    NIM("NIM"),
    NIK("NIK"),
    INSTITUTION("Instansi", "instansi atau kampus", "kampus", "institution"),
    ORIGIN("Kota asal", "kota", "asal", "origin"),
    BIRTH_DATE("Tanggal lahir", "birth date"),
    ADDRESS("Alamat", "address");

    final String label;
    private final String names;

    RosterColumn(String label, String... others) {
        this.label = label;
        this.names = "|" + normalized(label) + "|" + String.join("|", others) + "|";
    }

    static Optional<RosterColumn> byHeading(String head) {
        var name = "|" + normalized(head) + "|";
        return Arrays.stream(values()).filter(it -> it.names.contains(name)).findFirst();
    }

    private static String normalized(String head) {
        return head.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_.]+", " ").strip();
    }
}
