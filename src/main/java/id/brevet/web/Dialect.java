package id.brevet.web;

/** Who is spoken to, told by the path: programs get the envelope, people get pages. */
public enum Dialect {
    API,
    PAGE;

    public static final String API_ROOT = "/api/";

    public static Dialect of(String path) {
        return path.startsWith(API_ROOT) ? API : PAGE;
    }
}
