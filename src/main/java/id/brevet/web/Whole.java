package id.brevet.web;

import jakarta.validation.groups.Default;

/** The rules of an input that may leave out nothing, because it makes something new. */
public interface Whole extends Default {}
