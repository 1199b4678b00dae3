/** The public pages: front page, courses, batches, privacy policy and sitemap. */
@NullMarked
package id.brevet.home;

import org.jspecify.annotations.NullMarked;
