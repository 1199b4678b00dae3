package id.brevet.account;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The result of an action, shown as a message on the next page. */
public enum News {
    VERIFIED("terverifikasi"),
    CODE_SENT("kode-dikirim"),
    RESET_SENT("tautan-dikirim"),
    PASSWORD_RESET("sandi-diatur"),
    PASSWORD_CHANGED("sandi-diubah"),
    PROFILE_CHANGED("profil-disimpan"),
    EMAIL_CODE_SENT("kode-email-dikirim"),
    EMAIL_CHANGED("email-diganti"),
    EMAIL_KEPT("email-tetap"),
    CONSENTED("persetujuan-dicatat"),
    PERSON_INVITED("pengguna-diundang"),
    PERSON_CHANGED("pengguna-disimpan"),
    PERSON_ACTIVATED("pengguna-aktif"),
    PERSON_DEACTIVATED("pengguna-nonaktif"),
    PERSON_DELETED("pengguna-dihapus"),
    RESET_LINK_SENT("tautan-sandi-dikirim"),
    PROOF_APPROVED("bukti-disetujui"),
    PROOF_REFUSED("bukti-ditolak"),
    PEOPLE_IMPORTED("pengguna-diimpor"),
    SESSION_ENDED("sesi-diakhiri"),
    SIGNED_OUT("keluar");

    private final String word;

    News(String word) {
        this.word = word;
    }

    public static @Nullable News named(@Nullable String word) {
        return Arrays.stream(values())
                .filter(it -> it.word.equals(word))
                .findFirst()
                .orElse(null);
    }

    public String at(String path) {
        return path + (path.contains("?") ? "&" : "?") + "kabar=" + word;
    }
}
