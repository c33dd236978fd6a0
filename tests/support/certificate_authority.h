// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <QByteArray>

namespace jobmark::test {

/// A certificate and its key, as PEM.
struct Identity
{
    QByteArray certificate;
    QByteArray key;
};

/// An authority that lives as long as a test, and what it, or nobody, vouches for.
class CertificateAuthority
{
public:
    enum class Validity : std::uint8_t { Current, Expired };

    CertificateAuthority();
    ~CertificateAuthority();

    /// To be trusted by the client.
    [[nodiscard]] QByteArray certificate() const;
    /// For `host`, a name or an IPv4 address.
    [[nodiscard]] Identity issue(const QByteArray &host, Validity validity = Validity::Current) const;
    /// For `host`, signed by itself.
    [[nodiscard]] static Identity selfSigned(const QByteArray &host);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace jobmark::test
