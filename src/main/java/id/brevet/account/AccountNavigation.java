package id.brevet.account;

import id.brevet.shared.Role;
import id.brevet.web.NavItem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The menu items for one's own account, in every portal. */
@ApplicationScoped
class AccountNavigation implements NavItem.Source {

    @Override
    public List<NavItem> items() {
        return Arrays.stream(Role.values()).flatMap(AccountNavigation::of).toList();
    }

    private static Stream<NavItem> of(Role role) {
        return Stream.of(
                new NavItem(role, 94, "/profil", "user", bundles -> bundles.in(AccountMessages.class)
                        .profile()),
                new NavItem(role, 95, "/profil/sandi", "key", bundles -> bundles.in(AccountMessages.class)
                        .passwordTitle()),
                new NavItem(role, 96, "/profil/sesi", "monitor", bundles -> bundles.in(AccountMessages.class)
                        .sessions()));
    }
}
