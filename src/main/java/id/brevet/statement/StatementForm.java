package id.brevet.statement;

import id.brevet.upload.ReceivedFileForm;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A statement as it is uploaded, with the mapping of its columns where that was asked for. */
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

    StatementUpload upload() {
        return StatementUpload.of(ReceivedFileForm.of(file), accountId, mapping());
    }

    Map<String, String> mapping() {
        var mapping = new HashMap<String, String>();
        put(mapping, StatementColumn.TANGGAL, tanggal);
        put(mapping, StatementColumn.KETERANGAN, keterangan);
        put(mapping, StatementColumn.MASUK, masuk);
        put(mapping, StatementColumn.KELUAR, keluar);
        put(mapping, StatementColumn.SALDO, saldo);
        put(mapping, StatementColumn.REFERENSI, referensi);
        put(mapping, StatementColumn.JUMLAH, jumlah);
        return mapping;
    }

    private static void put(Map<String, String> mapping, StatementColumn column, @Nullable String heading) {
        if (heading != null && !heading.isBlank()) {
            mapping.put(column.wire(), heading);
        }
    }
}
