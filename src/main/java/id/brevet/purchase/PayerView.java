package id.brevet.purchase;

import id.brevet.account.User;
import java.util.UUID;

/** The student who owes the money of a bill. */
public record PayerView(UUID id, String name, String email, String phone) {

    public static PayerView of(User it) {
        return new PayerView(it.id, it.name, it.email, it.phone);
    }

    public String href() {
        return "/admin/pengguna/" + id;
    }
}
