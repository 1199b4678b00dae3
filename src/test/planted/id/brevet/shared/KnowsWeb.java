package id.brevet.shared;

import id.brevet.web.LocalPath;

class KnowsWeb {

    String path() {
        return LocalPath.of(null, "/");
    }
}
