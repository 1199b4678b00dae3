package id.brevet.statement;

import id.brevet.upload.ReceivedFileForm;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A statement as it was chosen, and what its columns mean where that was asked. */
public record StatementForm(
        @RestForm @Nullable FileUpload file,
        @RestForm("account_id") @Nullable String accountId,
        @RestForm @Nullable String tanggal,
        @RestForm @Nullable String keterangan,
        @RestForm @Nullable String masuk,
        @RestForm @Nullable String keluar,
        @RestForm @Nullable String saldo,
        @RestForm @Nullable String referensi,
        @RestForm @Nullable String jumlah) {

    Brought brought() {
        return Brought.of(ReceivedFileForm.of(file), accountId, mapping());
    }

    Map<String, String> mapping() {
        var told = new HashMap<String, String>();
        put(told, Column.TANGGAL, tanggal);
        put(told, Column.KETERANGAN, keterangan);
        put(told, Column.MASUK, masuk);
        put(told, Column.KELUAR, keluar);
        put(told, Column.SALDO, saldo);
        put(told, Column.REFERENSI, referensi);
        put(told, Column.JUMLAH, jumlah);
        return told;
    }

    private static void put(Map<String, String> told, Column column, @Nullable String head) {
        if (head != null && !head.isBlank()) {
            told.put(column.wire(), head);
        }
    }
}
