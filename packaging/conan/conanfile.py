# SPDX-License-Identifier: MIT
"""libsumm for Conan 2, from the sources around this file: conan create packaging/conan

utf8proc, libstemmer and, with -o summ/*:algebra=gsl, GSL are those of the system, because Conan Center has
no libstemmer; -o summ/*:bundle=FOLDER takes the sources that `tools/dist sources` makes instead.
"""

import re
from pathlib import Path

from conan import ConanFile
from conan.tools.cmake import CMake, CMakeToolchain, cmake_layout
from conan.tools.files import copy
from conan.tools.system.package_manager import Apt, Brew

required_conan_version = ">=2"


class SummConan(ConanFile):
    name = "summ"
    description = "Extractive text summarizer"
    topics = ("summarization", "textrank", "text")
    package_type = "library"
    settings = "os", "arch", "compiler", "build_type"
    options = {
        "shared": [True, False],
        "fPIC": [True, False],
        "algebra": ["builtin", "gsl"],
        "bundle": ["ANY"],
    }
    default_options = {"shared": False, "fPIC": True, "algebra": "builtin", "bundle": ""}
    implements = ["auto_shared_fpic"]
    languages = "C"

    @property
    def license(self):
        return "GPL-3.0-or-later" if self.options.algebra == "gsl" else "MIT"

    def set_version(self):
        header = Path(self.recipe_folder, "..", "..", "include", "summ.h").read_text("utf-8")
        parts = (re.search(rf"VERSION_{part} (\d+)", header)[1] for part in ("MAJOR", "MINOR", "PATCH"))
        self.version = ".".join(parts)

    def export_sources(self):
        for pattern in ("CMakeLists.txt", "LICENSE*", "include/*", "libsumm/*", "cmake/*", "pkgconfig/*"):
            copy(self, pattern, Path(self.recipe_folder, "..", ".."), self.export_sources_folder)

    def system_requirements(self):
        if self.options.bundle:
            return
        gsl = self.options.algebra == "gsl"
        Apt(self).install(["libutf8proc-dev", "libstemmer-dev"] + ["libgsl-dev"] * gsl)
        Brew(self).install(["utf8proc", "snowball"] + ["gsl"] * gsl)

    def layout(self):
        cmake_layout(self)

    def package_id(self):
        # Where the folder is makes no difference.
        self.info.options.bundle = bool(self.info.options.bundle)

    def generate(self):
        toolchain = CMakeToolchain(self)
        toolchain.cache_variables.update(
            {
                "BUILD_TESTING": False,
                "SUMM_EXAMPLES": False,
                "SUMM_SHARED": bool(self.options.shared),
                "SUMM_STATIC": not self.options.shared,
                "SUMM_ALGEBRA": str(self.options.algebra),
                "SUMM_BUNDLE": str(self.options.bundle),
            }
        )
        toolchain.generate()

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def package(self):
        CMake(self).install()
        copy(self, "LICENSE*", self.source_folder, Path(self.package_folder, "licenses"))

    def package_info(self):
        self.cpp_info.libs = ["summ"]
        self.cpp_info.set_property("cmake_file_name", "summ")
        self.cpp_info.set_property("cmake_target_name", "summ::summ")
        self.cpp_info.set_property("pkg_config_name", "summ")
        if self.options.shared:
            return
        if not self.options.bundle:
            self.cpp_info.system_libs += ["gsl", "gslcblas"] * (self.options.algebra == "gsl")
            self.cpp_info.system_libs += ["utf8proc", "stemmer"]
        if self.settings.os in ("Linux", "FreeBSD"):
            self.cpp_info.system_libs.append("m")
