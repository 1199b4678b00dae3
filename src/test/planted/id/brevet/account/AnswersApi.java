package id.brevet.account;

import java.util.List;

class AnswersApi {

    record Json(User user) {}

    public List<Json> index() {
        return List.of();
    }
}
