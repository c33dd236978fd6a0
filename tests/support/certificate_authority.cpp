// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "certificate_authority.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <QHostAddress>

namespace jobmark::test {
namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

constexpr long day = 24 * 60 * 60;

Key newKey()
{
    return Key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
}

void addExtension(X509 *certificate, int nid, const QByteArray &value)
{
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.constData());
    if (extension == nullptr)
        qFatal("the test's certificate cannot be made");
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

Certificate newCertificate(const QByteArray &name, EVP_PKEY *key, CertificateAuthority::Validity validity)
{
    static long serial = 1;
    Certificate certificate(X509_new(), &X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    const bool isCurrent = validity == CertificateAuthority::Validity::Current;
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), isCurrent ? -day : -10 * day);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), isCurrent ? 30 * day : -day);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0);
    return certificate;
}

void addHost(X509 *certificate, const QByteArray &host)
{
    const bool isAddress = !QHostAddress(QString::fromLatin1(host)).isNull();
    addExtension(certificate, NID_subject_alt_name, (isAddress ? "IP:" : "DNS:") + host);
    addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE");
}

template <class Write>
QByteArray pem(Write write)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new(BIO_s_mem()), &BIO_free);
    write(memory.get());
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return QByteArray(data, size);
}

QByteArray pemOf(X509 *certificate)
{
    return pem([certificate](BIO *out) { PEM_write_bio_X509(out, certificate); });
}

Identity identityOf(X509 *certificate, EVP_PKEY *key)
{
    return {pemOf(certificate),
            pem([key](BIO *out) { PEM_write_bio_PrivateKey(out, key, nullptr, nullptr, 0, nullptr, nullptr); })};
}

} // namespace

struct CertificateAuthority::Private
{
    Key key = newKey();
    Certificate certificate = newCertificate("Jobmark test authority", key.get(), Validity::Current);
};

CertificateAuthority::CertificateAuthority()
    : d(std::make_unique<Private>())
{
    X509 *certificate = d->certificate.get();
    X509_set_issuer_name(certificate, X509_get_subject_name(certificate));
    addExtension(certificate, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(certificate, NID_key_usage, "critical,keyCertSign");
    X509_sign(certificate, d->key.get(), EVP_sha256());
}

CertificateAuthority::~CertificateAuthority() = default;

QByteArray CertificateAuthority::certificate() const
{
    return pemOf(d->certificate.get());
}

Identity CertificateAuthority::issue(const QByteArray &host, Validity validity) const
{
    const Key key = newKey();
    const Certificate certificate = newCertificate(host, key.get(), validity);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(d->certificate.get()));
    addHost(certificate.get(), host);
    X509_sign(certificate.get(), d->key.get(), EVP_sha256());
    return identityOf(certificate.get(), key.get());
}

Identity CertificateAuthority::selfSigned(const QByteArray &host)
{
    const Key key = newKey();
    const Certificate certificate = newCertificate(host, key.get(), Validity::Current);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
    addHost(certificate.get(), host);
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    return identityOf(certificate.get(), key.get());
}

} // namespace jobmark::test
