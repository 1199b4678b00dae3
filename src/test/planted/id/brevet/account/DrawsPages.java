package id.brevet.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

class DrawsPages {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance people(List<User> people);
    }
}
