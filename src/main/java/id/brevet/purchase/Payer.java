package id.brevet.purchase;

import id.brevet.account.User;
import java.util.UUID;

/** Whoever owes the money. */
public record Payer(UUID id, String name, String email, String phone) {

    static Payer of(User it) {
        return new Payer(it.id, it.name, it.email, it.phone);
    }

    public String href() {
        return "/admin/pengguna/" + id;
    }
}
