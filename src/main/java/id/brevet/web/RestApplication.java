package id.brevet.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Every edge may talk to the database, pages included, so every edge runs on a worker thread. */
@Blocking
@ApplicationPath("/")
public class RestApplication extends Application {}
