package id.brevet.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Runs every resource method on a worker thread, because any of them may query the database. */
@Blocking
@ApplicationPath("/")
public class RestApplication extends Application {}
