/** Uploaded files: checking, storing, serving and deleting them. The features that refer to a file decide who may see it. */
@NullMarked
package id.brevet.upload;

import org.jspecify.annotations.NullMarked;
