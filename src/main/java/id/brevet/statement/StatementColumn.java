package id.brevet.statement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns that a statement can have; a file with these names needs no mapping. */
public enum StatementColumn {
    @JsonProperty("tanggal")
    TANGGAL("tgl date posting transaksi"),
    @JsonProperty("keterangan")
    KETERANGAN("uraian description remark berita detail"),
    @JsonProperty("masuk")
    MASUK("kredit credit cr"),
    @JsonProperty("keluar")
    KELUAR("debit debet db dr"),
    @JsonProperty("saldo")
    SALDO("balance"),
    @JsonProperty("referensi")
    REFERENSI("reference ref jurnal"),
    /** Incoming and outgoing amounts in one column; outgoing ones are negative or carry a side. */
    @JsonProperty("jumlah")
    JUMLAH("amount nominal mutasi nilai");

    private final String synonyms;

    StatementColumn(String synonyms) {
        this.synonyms = synonyms;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<StatementColumn> named(String name) {
        return Arrays.stream(values())
                .filter(it -> it.wire().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** A bank most likely means this column by such a heading. */
    boolean fits(String heading) {
        var words = List.of(heading.toLowerCase(Locale.ROOT).split("[^a-z]+"));
        return words.contains(wire()) || Arrays.stream(synonyms.split(" ")).anyMatch(words::contains);
    }
}
