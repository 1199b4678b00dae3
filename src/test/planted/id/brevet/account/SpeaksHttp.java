package id.brevet.account;

import jakarta.ws.rs.core.Response;

class SpeaksHttp {

    Response answer;
}
