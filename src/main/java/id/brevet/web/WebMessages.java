package id.brevet.web;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("web")
public interface WebMessages {
    String skipToContent();
    String tagline();
    String about();
    String motto();
    String mottoSub();
    String mainNavigation();
    String openNavigation();
    String menu();
    String home();
    String signIn();
    String register();
    String openPortal();
    String signOut();
    String personMenu();
    String changePassword();
    String sessions();
    String roleAdmin();
    String roleGuru();
    String roleSiswa();
    String language();
    String theme();
    String themeSystem();
    String themeLight();
    String themeDark();
    String optional();
    String problemsTitle();
    String showPassword();
    String copy();
    String copied();
    String offline();
    String trouble();
    String close();
    String back();
    String toHome();
    String requestId();
    String breadcrumb();
    String pages();
    String previous();
    String next();
    String shown(Object from, Object to, Object total);
    String pageOf(Object number, Object last);
    String stepDone();
    String errorPrefix();
    String whatsapp();
    String whatsappText();
    String privacy();
    String profile();
    String courses();
    String batches();
}
