package id.brevet.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

class DrawsHidden {

    record Row(User user) {}

    record Table(List<Row> rows) {}

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance people(Table table);
    }
}
