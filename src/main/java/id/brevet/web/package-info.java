/** The front door for pages and API: who is looking, in which language, what an answer carries, how a no is said. */
@NullMarked
package id.brevet.web;

import org.jspecify.annotations.NullMarked;
