# SPDX-FileCopyrightText: 2026 The Jobmark authors
# SPDX-License-Identifier: MIT
#
# The disk image for macOS: the bundle, to be dragged into Applications. Signing and notarising it is the publisher's.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Jobmark)
set(CPACK_DMG_FORMAT UDZO)
# Nobody has to agree to anything to open it, whatever CMake's policy CMP0133 is.
set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF)
