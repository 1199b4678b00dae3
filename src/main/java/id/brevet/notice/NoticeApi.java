package id.brevet.notice;

import id.brevet.shared.Slice;
import id.brevet.web.Language;
import id.brevet.web.PageParams;
import id.brevet.web.Viewer;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;

@Path("/api/v1/me/notices")
@Authenticated
public class NoticeApi {

    /** Number of notices that were unread until now. */
    public record Read(int read) {}

    @Inject
    Viewer viewer;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @GET
    public Slice<NoticeJson> index(@BeanParam PageParams listing) {
        return Notice.of(viewer.id(), listing.page(), listing.limit())
                .map(it -> NoticeJson.of(NoticeView.of(it, language.locale())));
    }

    @POST
    @Path("/read")
    @Transactional
    public Read readAll() {
        return new Read(Notice.readAll(viewer.id(), clock.instant()));
    }
}
