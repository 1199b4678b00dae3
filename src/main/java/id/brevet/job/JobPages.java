package id.brevet.job;

import id.brevet.audit.Auditor;
import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.CurrentPage;
import id.brevet.web.FormSubmission;
import id.brevet.web.LocalPath;
import id.brevet.web.NavItem;
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
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/admin/pekerjaan")
@RolesAllowed(Role.OFFICE)
public class JobPages {

    private static final List<String> STATES = List.of("next", "running", "failed");

    /** One of the three lists, with the length of each. */
    public record Board(String status, JobReport.Counts counts, Slice<JobView> jobs) {}

    @CheckedTemplate(basePath = "job")
    static class Templates {
        static native TemplateInstance jobs(Board board, Pagination pages, boolean refused);
    }

    @Inject
    JobReport report;

    @Inject
    Jobs queue;

    @Inject
    Auditor auditor;

    @Inject
    CurrentPage currentPage;

    @Inject
    FormSubmission forms;

    @GET
    public TemplateInstance index(@RestQuery @Nullable String status, @BeanParam PageParams listing) {
        return page(status, listing, false);
    }

    @POST
    public RestResponse<TemplateInstance> retry(@BeanParam JobForm form, @BeanParam PageParams listing) {
        return forms.submit(
                "",
                () -> {
                    retry(form);
                    return LocalPath.withQuery("/admin/pekerjaan", Map.of("status", state(form.status())));
                },
                problems -> page(form.status(), listing, true));
    }

    private void retry(JobForm form) {
        var job = report.require(form.name(), form.id());
        queue.retry(job.task(), job.instance());
        var before = Map.<String, Object>of("failures", job.failures());
        auditor.note("job.retried", "job", form.object(), before, Map.of("task", job.task(), "failures", 0));
    }

    private TemplateInstance page(@Nullable String status, PageParams listing, boolean refused) {
        var counts = report.counts();
        var state = state(status);
        var jobs = report.in(state, counts.of(state), listing.page(), listing.limit());
        return Templates.jobs(new Board(state, counts, jobs), Pagination.of(jobs, currentPage), refused);
    }

    private static String state(@Nullable String asked) {
        return asked != null && STATES.contains(asked) ? asked : STATES.get(0);
    }

    @ApplicationScoped
    static class Navigation implements NavItem.Source {

        @Override
        public List<NavItem> items() {
            return List.of(
                    new NavItem(Role.ADMIN, 85, "/admin/pekerjaan", "clock", bundles -> bundles.in(JobMessages.class)
                            .jobs()));
        }
    }
}
