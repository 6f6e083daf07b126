/**
 * Content files as people edit them: YAML read strictly, every problem at its line, and written so that it reads back the
 * same. A form is written as the lines it would make in a file and read by the same rules.
 */
@NamedInterface("yaml")
@NullMarked
package be.vlavirgem.platform.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
