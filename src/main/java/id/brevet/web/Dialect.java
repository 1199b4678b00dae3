package id.brevet.web;

/** Form of the answers below a path: JSON of the API, or pages. */
public enum Dialect {
    API,
    PAGE;

    public static final String API_ROOT = "/api/";

    public static Dialect of(String path) {
        return path.startsWith(API_ROOT) ? API : PAGE;
    }
}
