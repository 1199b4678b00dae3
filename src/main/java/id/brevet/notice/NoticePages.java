package id.brevet.notice;

import id.brevet.shared.Slice;
import id.brevet.web.CurrentPage;
import id.brevet.web.Language;
import id.brevet.web.LocalPath;
import id.brevet.web.PageAnswers;
import id.brevet.web.PageParams;
import id.brevet.web.Pagination;
import id.brevet.web.Viewer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/pemberitahuan")
@Authenticated
public class NoticePages {

    private static final String LIST = "/pemberitahuan";

    @CheckedTemplate(basePath = "notice")
    static class Templates {
        static native TemplateInstance notices(Slice<NoticeView> notices, Pagination pages);
    }

    @Inject
    Viewer viewer;

    @Inject
    Language language;

    @Inject
    CurrentPage currentPage;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance index(@BeanParam PageParams listing) {
        var notices =
                Notice.of(viewer.id(), listing.page(), listing.limit()).map(it -> NoticeView.of(it, language.locale()));
        return Templates.notices(notices, Pagination.of(notices, currentPage));
    }

    @POST
    @Transactional
    public RestResponse<Void> readAll() {
        Notice.readAll(viewer.id(), clock.instant());
        return PageAnswers.seeOther(LIST);
    }

    @POST
    @Path("/{id}")
    @Transactional
    public RestResponse<Void> open(UUID id) {
        var notice = Notice.require(viewer.id(), id);
        notice.read(clock.instant());
        return PageAnswers.seeOther(LocalPath.of(notice.href, LIST));
    }
}
