package id.brevet.mail;

import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.CurrentPage;
import id.brevet.web.FormSubmission;
import id.brevet.web.NavItem;
import id.brevet.web.PageAnswers;
import id.brevet.web.PageParams;
import id.brevet.web.Pagination;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/admin/surat")
@RolesAllowed(Role.OFFICE)
public class MailPages {

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native TemplateInstance mails(
                Slice<MailView> mails, MailFilter filter, boolean server, Pagination pages);

        static native TemplateInstance mails$row(MailView mail);

        static native TemplateInstance mail(MailView mail, boolean server, boolean refused);
    }

    @Inject
    Outbox outbox;

    @Inject
    CurrentPage currentPage;

    @Inject
    FormSubmission forms;

    @GET
    public TemplateInstance index(@BeanParam MailFilter filter, @BeanParam PageParams listing) {
        var mails = outbox.matching(filter, listing);
        return Templates.mails(mails, filter, MailQueue.hasServer(), Pagination.of(mails, currentPage));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(UUID id) {
        return Templates.mail(outbox.show(id), MailQueue.hasServer(), false);
    }

    @GET
    @Path("/{id}/lampiran/{n}")
    public RestResponse<byte[]> attachment(UUID id, int n) {
        var file = outbox.attachment(id, n);
        return PageAnswers.download(file.name, file.type, file.bytes);
    }

    @POST
    @Path("/{id}")
    public RestResponse<TemplateInstance> retry(UUID id) {
        return forms.submit(
                "",
                () -> outbox.retry(id).href(),
                problems -> Templates.mail(outbox.show(id), MailQueue.hasServer(), true));
    }

    /** Retry from the list; the answer replaces the row. */
    @POST
    @Path("/{id}/baris")
    public RestResponse<TemplateInstance> retryRow(UUID id) {
        return forms.attempt(
                () -> PageAnswers.show(Templates.mails$row(outbox.retry(id))),
                no -> PageAnswers.redraw(no, Templates.mails$row(outbox.show(id))));
    }

    @ApplicationScoped
    static class Navigation implements NavItem.Source {

        @Override
        public List<NavItem> items() {
            return List.of(new NavItem(Role.ADMIN, 80, "/admin/surat", "mail", bundles -> bundles.in(MailMessages.class)
                    .mails()));
        }
    }
}
