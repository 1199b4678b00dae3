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

    StatementUpload brought() {
        return StatementUpload.of(ReceivedFileForm.of(file), accountId, mapping());
    }

    Map<String, String> mapping() {
        var told = new HashMap<String, String>();
        put(told, StatementColumn.TANGGAL, tanggal);
        put(told, StatementColumn.KETERANGAN, keterangan);
        put(told, StatementColumn.MASUK, masuk);
        put(told, StatementColumn.KELUAR, keluar);
        put(told, StatementColumn.SALDO, saldo);
        put(told, StatementColumn.REFERENSI, referensi);
        put(told, StatementColumn.JUMLAH, jumlah);
        return told;
    }

    private static void put(Map<String, String> told, StatementColumn column, @Nullable String head) {
        if (head != null && !head.isBlank()) {
            told.put(column.wire(), head);
        }
    }
}
