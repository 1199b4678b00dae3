package id.brevet.home;

import static java.util.stream.Collectors.joining;

import id.brevet.ground.Setup;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;

/** The files that search engines read first: robots.txt and the sitemap. */
@Path("/")
@PermitAll
public class SitemapPages {

    private static final String FOR_AN_HOUR = "public, max-age=3600";

    private static final String LIST =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            """;

    @Inject
    SitemapReport sitemapReport;

    @Inject
    Setup setup;

    @GET
    @Path("/robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public RestResponse<String> robots() {
        var closed = Stream.of("/admin", "/guru", "/siswa", "/profil", "/pemberitahuan", "/api/", "/verifikasi")
                .map("Disallow: %s\n"::formatted)
                .collect(joining());
        return cached("User-agent: *\n" + closed + "\nSitemap: " + setup.link("/sitemap.xml") + "\n");
    }

    @GET
    @Path("/sitemap.xml")
    @Produces(MediaType.APPLICATION_XML)
    public RestResponse<String> sitemap() {
        var fixed = Stream.of("/", "/kursus", "/batch", "/privasi").map(it -> url(it, ""));
        var changing =
                sitemapReport.entries().stream().map(it -> url(it.path(), "<lastmod>" + it.changedAt() + "</lastmod>"));
        return cached(Stream.concat(fixed, changing).collect(joining("\n", LIST, "\n</urlset>\n")));
    }

    private String url(String path, String changed) {
        return "<url><loc>" + setup.link(path) + "</loc>" + changed + "</url>";
    }

    private static RestResponse<String> cached(String text) {
        return RestResponse.ResponseBuilder.ok(text)
                .header("Cache-Control", FOR_AN_HOUR)
                .build();
    }
}
