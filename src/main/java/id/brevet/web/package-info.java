/** Common parts of pages and API: viewer, language, form validation, headers, rate limits and refusals. */
@NullMarked
package id.brevet.web;

import org.jspecify.annotations.NullMarked;
