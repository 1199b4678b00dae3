package id.brevet.account;

import id.brevet.shared.Role;
import id.brevet.web.Sign;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The doors to one's own account, in every portal. */
@ApplicationScoped
class AccountSigns implements Sign.Board {

    @Override
    public List<Sign> signs() {
        return Arrays.stream(Role.values()).flatMap(AccountSigns::of).toList();
    }

    private static Stream<Sign> of(Role role) {
        return Stream.of(
                new Sign(role, 94, "/profil", "user", speech -> speech.in(AccountMessages.class)
                        .profile()),
                new Sign(role, 95, "/profil/sandi", "key", speech -> speech.in(AccountMessages.class)
                        .passwordTitle()),
                new Sign(role, 96, "/profil/sesi", "monitor", speech -> speech.in(AccountMessages.class)
                        .sessions()));
    }
}
