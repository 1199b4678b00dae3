package id.brevet.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("web")
public interface WebMessages {
    @Message
    String skipToContent();

    @Message
    String tagline();

    @Message
    String about();

    @Message
    String motto();

    @Message
    String mottoSub();

    @Message
    String mainNavigation();

    @Message
    String openNavigation();

    @Message
    String menu();

    @Message
    String home();

    @Message
    String signIn();

    @Message
    String register();

    @Message
    String openPortal();

    @Message
    String signOut();

    @Message
    String personMenu();

    @Message
    String changePassword();

    @Message
    String sessions();

    @Message
    String roleAdmin();

    @Message
    String roleGuru();

    @Message
    String roleSiswa();

    @Message
    String language();

    @Message
    String theme();

    @Message
    String themeSystem();

    @Message
    String themeLight();

    @Message
    String themeDark();

    @Message
    String optional();

    @Message
    String problemsTitle();

    @Message
    String showPassword();

    @Message
    String copy();

    @Message
    String copied();

    @Message
    String offline();

    @Message
    String trouble();

    @Message
    String close();

    @Message
    String back();

    @Message
    String toHome();

    @Message
    String requestId();

    @Message
    String breadcrumb();

    @Message
    String pages();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String shown(Object from, Object to, Object total);

    @Message
    String pageOf(Object number, Object last);

    @Message
    String stepDone();

    @Message
    String errorPrefix();

    @Message
    String whatsapp();

    @Message
    String whatsappText();

    @Message
    String privacy();

    @Message
    String profile();

    @Message
    String courses();

    @Message
    String batches();
}
